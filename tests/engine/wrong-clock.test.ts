/** A clock that stands on another day: what the law says is told with its own date, in force or to come by the clock's word. */
import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { makeReport } from '../../src/engine/report.ts';
import { knowledge } from '../../src/knowledge/index.ts';

const families = new Map(knowledge.families.map((family) => [family.id, family]));
const text = `Ingredients: ${[
  ...new Set(knowledge.limits.flatMap(({ limits }) => limits.flatMap(({ ingredients }) => ingredients))),
]
  .map((id) => knowledge.ingredients.find((one) => one.id === id)?.inci)
  .filter(Boolean)
  .join(', ')}`;

const lawOn = (day: string) => {
  const engine = createEngine(knowledge, { today: () => day });
  const { findings } = makeReport(
    engine,
    families,
    [{ text, where: 'visible', reasons: [] }],
    { title: 'Face cream' },
    () => 0,
    'page',
  );
  return findings.flatMap(({ reasons }) => reasons.filter(({ law }) => law));
};
const isComing = ({ code }: { code: string }) => /coming|soon/.test(code);

test('on 1 January 1970 nothing with a later date is said to be in force', () => {
  for (const reason of lawOn('1970-01-01'))
    if (reason.from && /^(?:not-allowed|above)/.test(reason.code))
      expect(isComing(reason), JSON.stringify(reason)).toBe(true);
});

test('in 2090 nothing is said to be to come, and no old stock to be on sale', () => {
  const reasons = lawOn('2090-01-01');
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.filter((reason) => isComing(reason) || reason.code === 'older-stock')).toEqual([]);
});

test('each names the day of the law, whatever the clock says', () => {
  const days = (day: string) => [...new Set(lawOn(day).map(({ law, from }) => `${law} ${from}`))].sort();
  expect(days('1970-01-01')).toEqual(expect.arrayContaining(days('2090-01-01')));
});

test('a day that is none does not stop the reading', () => {
  for (const day of ['', '+012026-11-25', 'no day']) expect(lawOn(day).length).toBeGreaterThan(0);
});
