/** Which families are marked in pages. */
import type { Mute } from '../../engine/mutes.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { useWords } from '../context.ts';
import { Checks } from '../controls/checks.tsx';
import { type Family, stances } from '../known.ts';

interface Props {
  families: Family[];
  settings: Settings;
  events: Record<'onMute' | 'onUnmute', (mute: Mute) => void>;
}

export function FamiliesSection({ families, settings, events }: Props) {
  const { t, locale } = useWords();
  const byName = new Intl.Collator(locale).compare;
  const isOff = (id: string) =>
    settings.muted.some((mute) => mute.kind === 'family' && mute.id === id && mute.site === null);
  // What is quiet for everybody has no mark to switch off; what a profile names is changed there.
  const marked = families
    .filter(({ id, marked }) => marked && !id.startsWith('personal-'))
    .sort((a, b) => byName(a.name, b.name));
  return (
    <section>
      <h2>{t('settings_families')}</h2>
      <p class="quiet">{t('settings_families_hint')}</p>
      {stances.map((stance) => {
        const group = marked.filter((family) => family.stance === stance);
        const on = group.map(({ id }) => id).filter((id) => !isOff(id));
        const change = (now: string[]) => {
          for (const { id } of group) {
            if (on.includes(id) === now.includes(id)) continue;
            const mute = { kind: 'family' as const, id, site: null };
            if (now.includes(id)) events.onUnmute(mute);
            else events.onMute(mute);
          }
        };
        return (
          group.length > 0 && (
            <Checks
              key={stance}
              legend={t(`stance_${stance}`)}
              options={group.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={on}
              onChange={change}
            />
          )
        );
      })}
    </section>
  );
}
