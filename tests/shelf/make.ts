/** Products for tests: what matters is told, the rest is filled in. */
import type { Draft, Formula, SavedProduct } from '../../src/shelf/types.ts';

/** "Water, Glycerin" → names in upper case. */
export const namesIn = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim().toUpperCase())
    .filter(Boolean);

export const formula = (text: string, more: Partial<Formula> = {}): Formula => ({
  date: '2026-03-01',
  text,
  names: namesIn(text),
  site: 'shop.example',
  state: 'whole',
  ...more,
});

export function product(id: string, text: string, more: Partial<SavedProduct> = {}): SavedProduct {
  return {
    id,
    name: `Product ${id}`,
    brand: '',
    sites: ['shop.example'],
    formulas: [formula(text)],
    status: 'using',
    notes: '',
    tags: [],
    reactions: [],
    slots: [],
    use: 'leave-on',
    area: 'face',
    created: '2026-03-01T08:00:00.000Z',
    changed: '2026-03-01T08:00:00.000Z',
    rev: 1,
    past: [],
    ...more,
  };
}

export const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  name: 'Moonlit Serum',
  brand: 'Harbour & Vale',
  site: 'other-shop.example',
  text,
  names: namesIn(text),
  state: 'whole',
  use: 'leave-on',
  area: 'face',
  ...more,
});
