/** What is stored or taken in: whatever stands there, the answer is whole and sound, and nothing throws. */
import fc from 'fast-check';
import { repairProfile } from '../../../src/platform/profile-schema.ts';
import { repairSettings, settingNames } from '../../../src/platform/settings-schema.ts';
import { planImport } from '../../../src/shelf/merge-import.ts';
import { migrateRecord } from '../../../src/shelf/migrate.ts';
import { checkProduct, isReadable } from '../../../src/shelf/repair.ts';
import { MAX_PRODUCTS } from '../../../src/shelf/schema.ts';
import { readShelfFile, writeShelfFile } from '../../../src/shelf/shelf-file.ts';
import type { SavedProduct } from '../../../src/shelf/types.ts';
import { product } from '../../shelf/make.ts';
import { target } from '../target.ts';

const anything = fc.anything({ maxDepth: 3, maxKeys: 6, withNullPrototype: true, withBigInt: true });
/** An object with the right keys and values of all kinds, some of them right. */
const like = (keys: readonly string[], right: readonly unknown[]) =>
  fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.constantFrom(...right), anything), {
    maxKeys: keys.length,
  });

const settings = like(settingNames, [
  true,
  'chosen',
  'click',
  'strong',
  'colour-blind',
  'de',
  ['shop.example'],
  [{ kind: 'family', id: 'retinoid', site: null }],
  [{ kind: 'ingredient', id: '../x', site: 3 }],
]);
const profiles = like(
  ['skin', 'life', 'allergies', 'avoid', 'lookFor', 'night', 'law'],
  [['dry'], ['pregnant'], [{ name: 'Retinol' }], [{ family: 'retinoid' }], [null, { name: 1 }], 'eu', ['a']],
);

const sound = product('one', 'Aqua, Glycerin, Retinol');
const fields = Object.keys(sound) as (keyof SavedProduct)[];
/** A product of ours with some fields broken, missing or from elsewhere. */
const record = fc
  .tuple(
    fc.nat(9),
    like([...fields, '__proto__', 'later'], [[], '', null, -1, 1e300, sound.formulas, 'using']),
    fc.subarray(fields),
  )
  .map(([id, broken, missing]) => {
    const made: Record<string, unknown> = { ...sound, id: `p${id}`, ...broken };
    for (const field of missing.slice(0, 2)) delete made[field];
    return made;
  });
const file = fc
  .record({
    format: fc.constantFrom('pore-over-shelf', 'other', null),
    version: fc.constantFrom(1, 2, 2, 2, 3, 0, -1, 1.5, '2'),
    products: fc.array(fc.oneof(record, fc.jsonValue({ maxDepth: 2 })), { maxLength: 6 }),
  })
  .map((whole) => JSON.stringify(whole, (_, value) => (typeof value === 'bigint' ? 1 : value)) ?? '');

function isSame(a: unknown, b: unknown): void {
  if (JSON.stringify(a) !== JSON.stringify(b))
    throw new Error('what was repaired is repaired differently again');
}

export const storedTargets = [
  target('stored settings', 0.2, fc.oneof(settings, anything), (stored) =>
    isSame(repairSettings(repairSettings(stored)), repairSettings(stored)),
  ),
  target('stored profiles', 0.2, fc.oneof(profiles, anything), (stored) =>
    isSame(repairProfile(repairProfile(stored)), repairProfile(stored)),
  ),
  target('stored products', 0.1, fc.oneof(record, anything), (stored) => {
    isReadable(stored);
    for (const from of [1, 2]) {
      const checked = checkProduct(migrateRecord(stored, from));
      if ('product' in checked) isSame(checkProduct(checked.product), checked);
      else if (!checked.reason) throw new Error('a refused product has a reason');
    }
  }),
  target('shelf files', 0.05, fc.oneof(file, fc.string({ maxLength: 200 })), (text) => {
    const read = readShelfFile(text);
    if (!read.ok) return;
    if (read.products.length + read.broken.length > MAX_PRODUCTS) throw new Error('a file is bounded');
    const again = readShelfFile(writeShelfFile(read.products, '2026-11-25T00:00:00Z'));
    if (!again.ok || again.broken.length) throw new Error('what was read can be written and read');
    const plan = planImport([sound], read.products);
    const counted = plan.added.length + plan.updated.length + plan.same.length + plan.conflicts.length;
    if (counted !== new Set(read.products.map(({ id }) => id)).size)
      throw new Error('each product is counted once');
  }),
];
