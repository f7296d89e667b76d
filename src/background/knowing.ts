/** The engine and what it knows, made when something is first asked. Wiring only. */
import { createEngine } from '../engine/engine.ts';
import { translateBriefs } from '../engine/translate.ts';
import type { Engine, Knowledge, Report } from '../engine/types.ts';
import { loadBriefs, loadKnowledge } from '../knowledge/load.ts';
import type { Family } from '../knowledge/schema/index.ts';
import { uiLocale } from '../platform/i18n.ts';

export interface Knowing {
  knowledge: Knowledge;
  engine: Engine;
  families: Map<string, Family>;
}

let knowing: Promise<Knowing> | null = null;

/** Loaded once; what could not be read is read again at the next question. Rejects with the reason. */
export function know(): Promise<Knowing> {
  knowing ??= makeKnowing().catch((error) => {
    knowing = null;
    throw error;
  });
  return knowing;
}

async function makeKnowing(): Promise<Knowing> {
  const knowledge = await loadKnowledge();
  return {
    knowledge,
    engine: createEngine(knowledge, { today: () => new Date().toISOString().slice(0, 10) }),
    families: new Map(knowledge.families.map((family) => [family.id, family])),
  };
}

/** A report with its families' lines in the language of the interface, where there are any. */
export async function inLanguage(report: Report): Promise<Report> {
  return translateBriefs(report, await loadBriefs(uiLocale()), uiLocale());
}
