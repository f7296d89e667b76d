/** The engine: any text is read and weighed without a throw, and what it says refers to what is there. */
import fc from 'fast-check';
import { createEngine } from '../../../src/engine/engine.ts';
import { makeReport } from '../../../src/engine/report.ts';
import type { Candidate, PageList, Report } from '../../../src/engine/types.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { repairProfile } from '../../../src/platform/profile-schema.ts';
import { damaged, wellFormed } from '../grammar.ts';
import { target } from '../target.ts';

const engine = createEngine(knowledge, { today: () => '2026-11-25' });
const families = new Map(knowledge.families.map((family) => [family.id, family]));
const known = new Set(knowledge.ingredients.map(({ id }) => id));

function check(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(what);
}

function checkList(list: PageList, text: string): void {
  check(text.slice(list.start, list.end) === list.text, 'a list is what stands at its place');
  let last = 0;
  for (const item of list.items) {
    check(list.text.slice(item.start, item.end) === item.text, 'an item is what stands at its place');
    check(item.text.trim() !== '', 'no item is empty');
    check(item.start >= last && item.end > item.start, 'items follow each other');
    last = item.end;
    check(item.ingredient === null || known.has(item.ingredient), 'an ingredient is one of ours');
    check(
      item.families.every((id) => families.has(id)),
      'a family is one of ours',
    );
    check(
      item.dose.max === null || (item.dose.max > 0 && item.dose.max <= 100),
      'a bound is a share of the whole',
    );
  }
}

function checkReport(report: Report, candidates: Candidate[]): void {
  for (const list of report.lists) checkList(list, candidates[list.candidate]?.text ?? '');
  for (const finding of report.findings) {
    const item = report.lists[finding.list]?.items[finding.item];
    check(item !== undefined, 'a finding has its place');
    check(finding.reasons.length > 0, 'a finding has its reasons');
    check(finding.family in report.families || !families.has(finding.family), 'a finding has its family');
  }
  check(JSON.stringify(report).length < 3_000_000, 'a report stays small');
}

const read = (texts: string[], origin: 'page' | 'list', profile?: unknown) => {
  const candidates: Candidate[] = texts.map((text) => ({ text, where: 'visible', reasons: [] }));
  const page = { title: texts[0]?.slice(0, 60) ?? '' };
  const given = profile === undefined ? undefined : repairProfile(profile);
  checkReport(
    makeReport(engine, families, candidates, page, () => 0, origin, given),
    candidates,
  );
};

const profile = fc.record({
  life: fc.subarray(['pregnant', 'breastfeeding']),
  skin: fc.subarray(['sensitive', 'dry', 'oily', 'acne-prone']),
  avoid: fc.array(fc.record({ name: fc.string({ maxLength: 20 }) }), { maxLength: 3 }),
  allergies: fc.array(fc.record({ family: fc.constantFrom(...families.keys()) }), { maxLength: 3 }),
});

export const engineTargets = [
  target('lists, damaged', 0.06, damaged, (text) => read([text], 'list')),
  target('lists, as printed', 0.02, wellFormed, (text) => read([text], 'page')),
  target('pages of several lists', 0.005, fc.array(damaged, { maxLength: 4 }), (all) => read(all, 'page')),
  target('lists, weighed for a person', 0.015, fc.tuple(damaged, profile), ([text, who]) =>
    read([text], 'list', who),
  ),
  target('any text', 0.2, fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => read([text], 'page')),
];
