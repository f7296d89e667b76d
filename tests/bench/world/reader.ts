/** The background's answers, given by the same engine in this process. */
import { createEngine } from '../../../src/engine/engine.ts';
import { makeReport } from '../../../src/engine/report.ts';
import type { Candidate, Report } from '../../../src/engine/types.ts';
import { knowledge } from '../../../src/knowledge/index.ts';

const families = new Map(knowledge.families.map((family) => [family.id, family]));
const engine = createEngine(knowledge);

export function readCandidates(candidates: Candidate[]): Report {
  return makeReport(engine, families, candidates, { title: '' }, () => performance.now());
}

/** One list as the extension reads a pasted one. */
export const readText = (text: string): Report => readCandidates([{ text, where: 'visible', reasons: [] }]);
