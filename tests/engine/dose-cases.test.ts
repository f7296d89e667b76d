/** How much there can be at most, case by case: each names the source of the rule it stands on. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { makeReport } from '../../src/engine/report.ts';
import type { Engine, Reason } from '../../src/engine/types.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import cases from './dose-cases.json' with { type: 'json' };

interface Case {
  why: string;
  source: string;
  title?: string;
  /** Words in front of the list. */
  before?: string;
  list: string;
  item: string;
  max: number | null;
  how: string;
  zone?: string;
  /** What a stated amount turned out to count. */
  claim?: string;
  /** Reasons of the item's findings: code, law, value and first day, as far as they are given. */
  says?: string[];
  /** Codes that must not be among them. */
  never?: string[];
  today?: string | null;
}

const asText = ({ code, law, value, from }: Reason): string =>
  [code, law, value, from].filter(Boolean).join(' ');

const engines = new Map<string | null, Engine>();
function engineOn(today: string | null): Engine {
  const known = engines.get(today) ?? createEngine(knowledge, today === null ? {} : { today: () => today });
  engines.set(today, known);
  return known;
}

function judge({ title = '', before, list, today = '2026-11-25' }: Case) {
  const text = before ? `${before}\n\nIngredients: ${list}` : list;
  return makeReport(
    engineOn(today),
    new Map(),
    [{ text, where: 'visible', reasons: [] }],
    title ? { title, productName: title } : { title },
    () => 0,
    before ? 'page' : 'list',
  );
}

test('there are enough of them, and each names a source that exists', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter(({ source }) => !(source in knowledge.sources))).toEqual([]);
});

describe('dose', () => {
  test.each((cases as Case[]).map((c) => [`${c.item}: ${c.why}`, c] as const))('%s', (_, wanted) => {
    const report = judge(wanted);
    const list = report.lists.findIndex(({ items }) => items.some((item) => isMeant(item, wanted)));
    const items = report.lists[list]?.items ?? [];
    const at = items.findIndex((item) => isMeant(item, wanted));
    const { dose } = items[at] ?? {};
    expect(dose).toMatchObject({ max: wanted.max, why: wanted.how });
    if (wanted.zone) expect(dose?.zone).toBe(wanted.zone);
    if (wanted.claim) expect(dose?.claim?.of).toBe(wanted.claim);
    const reasons = report.findings
      .filter((finding) => finding.list === list && finding.item === at)
      .flatMap((finding) => finding.reasons);
    expect(reasons.map(asText)).toEqual(
      expect.arrayContaining(
        (wanted.says ?? []).map((start) => expect.stringMatching(new RegExp(`^${start}`))),
      ),
    );
    expect(reasons.map(({ code }) => code).filter((code) => wanted.never?.includes(code))).toEqual([]);
  });
});

const isMeant = ({ text }: { text: string }, { item }: Case): boolean =>
  text.toLowerCase().startsWith(item.toLowerCase());
