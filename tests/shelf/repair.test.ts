import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrateRecord, VERSION } from '../../src/shelf/migrate.ts';
import { checkProduct, isReadable, putAside } from '../../src/shelf/repair.ts';
import { product } from './make.ts';

const sound = product('a', 'Aqua, Glycerin');

describe('damaged records', () => {
  test.each([
    ['no formulas', { ...sound, formulas: [] }, 'formulas'],
    ['a name that is none', { ...sound, name: { html: '<b>' } }, 'name'],
    ['an unknown status', { ...sound, status: 'lost' }, 'status'],
    ['a day that is none', { ...sound, slots: [{ time: 'evening', days: [9], order: 0 }] }, 'slots'],
    [
      'two evenings',
      {
        ...sound,
        slots: [
          { time: 'evening', days: [1], order: 0 },
          { time: 'evening', days: [2], order: 0 },
        ],
      },
      'slots',
    ],
    ['a text without end', { ...sound, notes: 'x'.repeat(1_000_000) }, 'notes'],
    ['nothing at all', null, 'record'],
  ])('%s: told with its place', (_, record, place) => {
    const checked = checkProduct(record);
    expect('reason' in checked && checked.reason).toContain(place);
  });

  test('what is aside can be known by its name', () => {
    expect(putAside('a', { name: 'Moonlit', junk: 1 }, 'why', 'now')).toMatchObject({
      name: 'Moonlit',
      record: { junk: 1 },
    });
  });

  test('fields we do not know are left out, the rest stays', () => {
    expect(checkProduct({ ...sound, extra: 1 })).toEqual({ product: sound });
  });

  test('nothing makes a check or a migration throw; what is sound is readable', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(sound)), fc.anything(), (any, key, value) => {
        for (const record of [any, { ...sound, [key]: value }]) {
          for (let version = 1; version <= VERSION; version++) migrateRecord(record, version);
          if ('product' in checkProduct(record)) expect(isReadable(record)).toBe(true);
        }
      }),
    );
  });
});
