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
export async function showBadge(tabId: number, report: Report | null): Promise<void> {
  const n = report ? countToLookAt(report) : 0;
  const text = n === 0 ? '' : n > 99 ? '99+' : String(n);
  const title = report?.lists.length ? `${t('extShortName')}: ${plural('badge_title', n)}` : t('extShortName');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#3b3a66' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => {});
}
