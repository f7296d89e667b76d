/** The description in the stores, put together from the interface's own sentences, so that it is true wherever they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

type Messages = Record<string, { message: string }>;

/** What the stores allow: name 75 characters (Edge and Firefox allow fewer than Chrome), summary 132. */
export const limits = { name: 45, summary: 132, description: 16_000 };

export interface Listing {
  locale: string;
  name: string;
  summary: string;
  description: string;
}

const folder = join(root, 'public', '_locales');

/** One listing a language the interface speaks. */
export function listings(): Listing[] {
  return readdirSync(folder).map((locale) => {
    const messages = JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;
    return listing(locale, (key) => {
      const entry = messages[key];
      if (!entry) throw new Error(`${locale} has no "${key}" for the store's description.`);
      return entry.message;
    });
  });
}

function listing(locale: string, t: (key: string) => string): Listing {
  const points = (keys: string[]) => keys.map((key) => `• ${t(key)}`).join('\n');
  const part = (title: string, body: string) => `${t(title)}\n${body}`;
  const stances = ['clogging', 'harsh', 'care', 'helps', 'info'];
  const description = [
    t('about_lead'),
    part(
      'about_legend_title',
      stances.map((id) => `• ${t(`stance_${id}`)}: ${t(`about_legend_${id}`)}`).join('\n'),
    ),
    t('about_means_text'),
    part('help_can', points(['help_can_text', 'help_can_partial'])),
    part('help_cannot', points(['help_cannot_own', 'help_cannot_frame', 'help_cannot_amount'])),
    part(
      'about_never_title',
      points(['about_never_send', 'about_never_store', 'about_never_change', 'about_never_sell']),
    ),
    part('about_doctor_title', t('about_doctor_text')),
  ].join('\n\n');
  return { locale, name: t('extName'), summary: t('extDescription'), description };
}
