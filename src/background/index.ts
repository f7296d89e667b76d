/** The background: owns the knowledge, wakes when a page has a list, and answers. Wiring only. */
import { createEngine } from '../engine/engine.ts';
import { explain } from '../engine/explain.ts';
import { makeReport } from '../engine/report.ts';
import { knowledge } from '../knowledge/index.ts';
import { showBadge, showPaused } from '../platform/badge.ts';
import { onCommand } from '../platform/commands.ts';
import { onInstalled } from '../platform/installed.ts';
import { answerMenu, setUpMenu } from '../platform/menu.ts';
import { answerInBackground } from '../platform/messages-background.ts';
import { openEntry } from '../platform/open.ts';

const engine = createEngine(knowledge);
const families = new Map(knowledge.families.map((family) => [family.id, family]));
const now = () => performance.now();

answerInBackground({
  async read({ candidates, page }, { tabId }) {
    const report = makeReport(engine, families, candidates, page, now);
    if (tabId !== null) await showBadge(tabId, candidates.length ? report : null);
    return report;
  },
  async paused(_, { tabId }) {
    if (tabId !== null) await showPaused(tabId);
    return true;
  },
  check({ text }) {
    return makeReport(
      engine,
      families,
      [{ text, where: 'visible', reasons: [] }],
      { title: '' },
      now,
      'list',
    );
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
  async more(entry) {
    await openEntry(entry);
    return true;
  },
});
onCommand();
answerMenu();
onInstalled(setUpMenu);
