import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { IngredientList, Item, ProductContext } from '../../src/engine/types.ts';
import { makeDraft } from '../../src/shelf/make-draft.ts';
import { DraftSchema } from '../../src/shelf/schema.ts';

const item = (text: string, more: Partial<Item> = {}): Item => ({
  text,
  start: 0,
  end: text.length,
  name: null,
  ingredient: null,
  recognised: null,
  families: [],
  functions: [],
  dose: { max: null, why: 'not-known', zone: 'unknown' },
  marks: [],
  ...more,
});
const list = (items: Item[], more: Partial<IngredientList> = {}): IngredientList => ({
  text: items.map(({ text }) => text).join(', '),
  start: 0,
  end: 9,
  state: 'whole',
  reasons: [],
  items,
  ...more,
});
const context: ProductContext = { name: 'Moonlit Serum', use: 'leave-on', area: 'face', reasons: [] };
const place = { title: 'Moonlit Serum | Shop', brand: 'Tern', site: 'shop.example' };

describe('makeDraft', () => {
  test('takes INCI names where there are, else what is printed; shades are left out', () => {
    const items = [
      item('Wasser', { name: 'AQUA' }),
      item('odd thing'),
      item('CI 77491', { name: 'CI 77491', marks: ['mayContain'] }),
    ];
    expect(makeDraft(list(items), context, place)).toEqual({
      name: 'Moonlit Serum',
      brand: 'Tern',
      site: 'shop.example',
      text: 'Wasser, odd thing, CI 77491',
      names: ['AQUA', 'ODD THING'],
      state: 'whole',
      use: 'leave-on',
      area: 'face',
    });
  });

  test('names the part of a kit, and the page where no product is named', () => {
    const part = list([item('Aqua')], { title: 'Step 1: Cleanser' });
    expect(makeDraft(part, context, place).name).toBe('Moonlit Serum – Step 1: Cleanser');
    const { name: _, ...nameless } = context;
    expect(makeDraft(list([item('Aqua')]), nameless, place).name).toBe('Moonlit Serum | Shop');
  });

  test('fits what the background accepts, however long a page’s texts are', () => {
    const items = Array.from({ length: 900 }, (_, i) => item(`${'x'.repeat(700)}${i}`));
    const long = makeDraft(
      list(items),
      { ...context, name: 'n'.repeat(5000) },
      { ...place, brand: 'b'.repeat(900) },
    );
    expect(v.safeParse(DraftSchema, long).success).toBe(true);
  });
});
