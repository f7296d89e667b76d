/** The toolbar button: a number for what needs a look, and the same in words for those who can't see it. */
import browser from 'webextension-polyfill';
import { muteOf } from '../engine/mutes.ts';
import type { Report } from '../engine/types.ts';
import { plural, t } from './i18n.ts';
import type { Settings } from './settings.ts';

/** How many places in the lists need a look: clogging, harsh or to be used with care, and neither a note nor muted. */
export function countToLookAt(report: Report, { muted }: Pick<Settings, 'muted'>, host: string): number {
  const places = report.findings.filter(
    (f) =>
      !f.note &&
      f.stance !== 'helps' &&
      f.stance !== 'info' &&
      report.lists[f.list]?.state !== 'unsure' &&
      !muteOf(f, muted, host),
  );
  return new Set(places.map((f) => `${f.list}:${f.item}`)).size;
}

/** Shows a report's count on one tab's button, or clears it for a page without a list. A closed tab is no error. */
export function showBadge(
  tabId: number,
  report: Report | null,
  settings: Settings,
  host: string,
): Promise<void> {
  const hasList = Boolean(report?.lists.length);
  const n = report ? countToLookAt(report, settings, host) : 0;
  return show(tabId, {
    icon: hasList ? 'on' : 'none',
    text: n === 0 || !settings.badge ? '' : n > 99 ? '99+' : String(n),
    title: hasList ? t('badge_name', plural('badge_title', n)) : t('extShortName'),
  });
}

/** Shows that a tab's page is not read. */
export function showPaused(tabId: number): Promise<void> {
  return show(tabId, { icon: 'paused', text: '', title: t('badge_name', t('badge_paused')) });
}

async function show(
  tabId: number,
  { icon, text, title }: { icon: string; text: string; title: string },
): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${icon}-${size}.png`]));
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#3b3a66' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => {});
}
