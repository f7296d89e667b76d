/** The toolbar button: a number for what needs a look, and the same in words for those who can't see it. */
import browser from 'webextension-polyfill';
import type { Report } from '../engine/types.ts';
import { plural, t } from './i18n.ts';

/** How many places in the lists need a look: clogging, harsh or to be used with care, and not merely a note. */
export function countToLookAt(report: Report): number {
  const places = report.findings.filter(
    (f) => !f.note && f.stance !== 'helps' && f.stance !== 'info' && report.lists[f.list]?.state !== 'unsure',
  );
  return new Set(places.map((f) => `${f.list}:${f.item}`)).size;
}

/** Shows a report's count on one tab's button, or clears it for a page without a list. A closed tab is no error. */
export function showBadge(tabId: number, report: Report | null): Promise<void> {
  const hasList = Boolean(report?.lists.length);
  const n = report ? countToLookAt(report) : 0;
  return show(tabId, {
    icon: hasList ? 'on' : 'none',
    text: n === 0 ? '' : n > 99 ? '99+' : String(n),
    title: hasList ? `${t('extShortName')}: ${plural('badge_title', n)}` : t('extShortName'),
  });
}

/** Shows that a tab's page is not read. */
export function showPaused(tabId: number): Promise<void> {
  return show(tabId, { icon: 'paused', text: '', title: `${t('extShortName')}: ${t('badge_paused')}` });
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
