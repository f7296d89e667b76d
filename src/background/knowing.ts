/** The engine and what it knows, made when something is first asked. Wiring only. */
import { createEngine } from '../engine/engine.ts';
import { once } from '../engine/once.ts';
import { translateBriefs } from '../engine/translate.ts';
import type { Engine, Knowledge, Report } from '../engine/types.ts';
import { readBriefs, readKnowledge } from '../knowledge/packaged.ts';
import type { Family } from '../knowledge/schema/index.ts';
import { uiLocale } from '../platform/i18n.ts';

export interface Knowing {
  knowledge: Knowledge;
  engine: Engine;
  families: Map<string, Family>;
}

export const know = once((): Knowing => {
  const knowledge = readKnowledge();
  return {
    knowledge,
    engine: createEngine(knowledge, { today: () => new Date().toISOString().slice(0, 10) }),
    families: new Map(knowledge.families.map((family) => [family.id, family])),
  };
});

/** A report with its families' lines in the language of the interface, where there are any. */
export const inLanguage = (report: Report): Report =>
  translateBriefs(report, readBriefs(uiLocale()), uiLocale());
