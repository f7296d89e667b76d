/** Names that look alike and are not: each leads to its families and to no other, through the engine's own door. */
import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import memberships from './memberships.json' with { type: 'json' };

const engine = createEngine(knowledge);

/** Families of a name that stands alone in a list; null when it is not read as one item. */
function readFamilies(name: string): string[] | null {
  const items = engine.read(name, { origin: 'list' }).flatMap((list) => list.items);
  return items.length === 1 && items[0] ? items[0].families : null;
}

test.each(memberships)('$name: $why', ({ name, families }) => {
  expect(readFamilies(name)).toEqual(families);
});

/** A member must stay itself between neighbours, where the engine also joins and cuts. */
test('the same in one long list', () => {
  const between = 'Sodium Hyaluronate';
  const text = memberships.map((entry) => entry.name).join(`, ${between}, `);
  const items = engine.read(text, { origin: 'list' }).flatMap((list) => list.items);
  expect(items.filter((item) => item.text !== between).map((item) => [item.text, item.families])).toEqual(
    memberships.map((entry) => [entry.name, entry.families]),
  );
});
