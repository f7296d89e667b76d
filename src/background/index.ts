/** The background: owns the knowledge, wakes when a page has a list, and answers. Wiring only. */
import readerFile from '../content/reader.ts?script&iife';
import { explain } from '../engine/explain.ts';
import { makeReport } from '../engine/report.ts';
import { speakInBackground } from '../platform/background-language.ts';
import { showBadge, showPaused } from '../platform/badge.ts';
import { onCommand } from '../platform/commands.ts';
import { injectFile, insertStyle } from '../platform/inject.ts';
import { onInstalled } from '../platform/installed.ts';
import { locales } from '../platform/locales.ts';
import { answerMenu, setUpMenu } from '../platform/menu.ts';
import { answerInBackground } from '../platform/messages-background.ts';
import { messagesIn } from '../platform/messages-in.ts';
import { openApp, openEntry } from '../platform/open.ts';
import { getProfile } from '../platform/profile.ts';
import { getSettings } from '../platform/settings.ts';
import { inLanguage, know } from './knowing.ts';
import { listEntries } from './list-entries.ts';
import { answerShelf } from './shelf.ts';

const now = () => performance.now();
const speaking = speakInBackground(setUpMenu);

answerInBackground({
  async read({ candidates, page }, { tabId, host }) {
    const [settings, profile] = await Promise.all([getSettings(), getProfile(), speaking]);
    const { engine, families } = know();
    const report = inLanguage(makeReport(engine, families, candidates, page, now, 'page', profile));
    if (tabId !== null) await showBadge(tabId, candidates.length ? report : null, settings, host);
    return report;
  },
  async paused(_, { tabId }) {
    await speaking;
    if (tabId !== null) await showPaused(tabId);
    return true;
  },
  async reader(_, { tabId }) {
    if (tabId !== null) await injectFile(tabId, readerFile);
    return tabId !== null;
  },
  async dress({ frames }, { tabId }) {
    if (tabId !== null) await insertStyle(tabId, frames);
    return tabId !== null;
  },
  async check({ text }) {
    const pasted = [{ text, where: 'visible' as const, reasons: [] }];
    const [profile] = await Promise.all([getProfile(), speaking]);
    const { engine, families } = know();
    return inLanguage(makeReport(engine, families, pasted, { title: '' }, now, 'list', profile));
  },
  explain: (ids) => explain(know().knowledge, ids),
  dictionary: () => listEntries(know().knowledge),
  words: ({ locale }) => messagesIn(locale),
  locales: () => locales,
  async more(entry) {
    await openEntry(entry);
    return true;
  },
  ...answerShelf(know, getProfile, inLanguage),
});
onCommand();
answerMenu();
onInstalled(
  () => void speaking.then(setUpMenu),
  () => void openApp('#welcome'),
);
