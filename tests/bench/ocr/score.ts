/** Compares what was read from a picture with what the engine reads from the text it was made of. */
import { createEngine } from '../../../src/engine/engine.ts';
import { makeReport } from '../../../src/engine/report.ts';
import type { Report } from '../../../src/engine/types.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { findDoubts } from '../../../src/ocr/doubts.ts';
import type { PictureText } from '../../../src/ocr/read-picture.ts';

const engine = createEngine(knowledge, { today: () => '2026-01-01' });
const families = new Map(knowledge.families.map((family) => [family.id, family]));

export const read = (text: string): Report =>
  makeReport(engine, families, [{ text, where: 'visible', reasons: [] }], { title: '' }, () => 0, 'list');

export interface Score {
  items: { right: number; read: number; true: number };
  flags: { right: number; read: number; true: number };
  /** Flags shown as "please check". */
  maybe: number;
  doubts: number;
  /** What went wrong, for the eye. */
  wrong: string[];
}

export function score(truth: string, found: PictureText): Score {
  const expected = read(truth);
  const report = read(found.text);
  const doubts = findDoubts(report, found.words);
  const isSure = (list: number, item: number) => !doubts.some((d) => d.list === list && d.item === item);
  const flagsOf = (of: Report, keep: (list: number, item: number) => boolean) =>
    of.findings.filter((f) => !f.note && keep(f.list, f.item)).map((f) => `${f.family}:${f.ingredient}`);
  const [trueFlags, sureFlags] = [flagsOf(expected, () => true), flagsOf(report, isSure)];
  const [trueItems, readItems] = [namesOf(expected), namesOf(report)];
  const wrongFlags = without(sureFlags, trueFlags);
  return {
    items: tally(trueItems, readItems),
    flags: tally(trueFlags, sureFlags),
    maybe: flagsOf(report, (l, i) => !isSure(l, i)).length,
    doubts: doubts.length,
    wrong: [
      ...without(trueItems, readItems).map((name) => `- ${name}`),
      ...without(readItems, trueItems).map((name) => `+ ${name}`),
      ...wrongFlags.map((flag) => `FALSE FLAG ${flag}`),
    ],
  };
}

const namesOf = ({ lists }: Report) =>
  lists.flatMap(({ items }) => items.map((item) => (item.name ?? item.text).toUpperCase()));

function tally(truth: string[], found: string[]) {
  return { right: truth.length - without(truth, found).length, read: found.length, true: truth.length };
}

/** What of `all` is not in `others`, each counted as often as it stands there. */
function without(all: string[], others: string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
