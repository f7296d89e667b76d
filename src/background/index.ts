/** The background: owns the knowledge, wakes when a page has a list, and answers. Wiring only. */
import readerFile from '../content/reader.ts?script&iife';
import { createEngine } from '../engine/engine.ts';
import { explain } from '../engine/explain.ts';
import { makeReport } from '../engine/report.ts';
import { translateBriefs } from '../engine/translate.ts';
import type { Report } from '../engine/types.ts';
import { briefTranslation } from '../knowledge/brief-translations.ts';
import { knowledge } from '../knowledge/index.ts';
import { speakInBackground } from '../platform/background-language.ts';
import { showBadge, showPaused } from '../platform/badge.ts';
import { onCommand } from '../platform/commands.ts';
import { uiLocale } from '../platform/i18n.ts';
import { injectFile, insertStyle } from '../platform/inject.ts';
import { onInstalled } from '../platform/installed.ts';
import { locales, messagesIn } from '../platform/locales.ts';
import { answerMenu, setUpMenu } from '../platform/menu.ts';
import { answerInBackground } from '../platform/messages-background.ts';
import { openApp, openEntry } from '../platform/open.ts';
import { getProfile } from '../platform/profile.ts';
import { getSettings } from '../platform/settings.ts';
import { answerShelf } from './shelf.ts';

const engine = createEngine(knowledge, { today: () => new Date().toISOString().slice(0, 10) });
const families = new Map(knowledge.families.map((family) => [family.id, family]));
const now = () => performance.now();
const inLanguage = (report: Report) => translateBriefs(report, briefTranslation(uiLocale()), uiLocale());
const speaking = speakInBackground(setUpMenu);

answerInBackground({
  async read({ candidates, page }, { tabId, host }) {
    const [settings, profile] = await Promise.all([getSettings(), getProfile(), speaking]);
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
    return inLanguage(makeReport(engine, families, pasted, { title: '' }, now, 'list', profile));
  },
  explain: (ids) => explain(knowledge, ids),
  dictionary: () => ({
    families: knowledge.families,
    sources: knowledge.sources,
    ingredients: knowledge.ingredients.map(({ id, inci, names, families, functions }) => ({
      id,
      inci,
      functions,
      names: (names ?? []).map(({ name }) => name),
      families: families.map(({ family }) => family),
    })),
  }),
  words: ({ locale }) => messagesIn(locale),
  locales: () => locales,
  async more(entry) {
    await openEntry(entry);
    return true;
  },
  ...answerShelf({ engine, families, rules: knowledge.rules }, getProfile, inLanguage),
});
onCommand();
answerMenu();
onInstalled(
  () => void speaking.then(setUpMenu),
  () => void openApp('#welcome'),
);
