/** A shelf in memory with the real rules of saving and undoing, and answers of the engine made up. */
import { vi } from 'vitest';
import { applyEdit } from '../../../src/shelf/apply-edit.ts';
import { headOf, searchTextOf } from '../../../src/shelf/head.ts';
import { countPlan, planImport } from '../../../src/shelf/merge-import.ts';
import { recogniseProduct } from '../../../src/shelf/recognise-product.ts';
import { newProduct, updateProduct } from '../../../src/shelf/save-draft.ts';
import type {
  Aside,
  Routine,
  SavedOutcome,
  SavedProduct,
  ShelfFault,
  ShelfNotice,
  ShelfReader,
  ShelfWriter,
  SnapshotInfo,
  Suspects,
} from '../../../src/shelf/types.ts';
import type { ShelfAccess } from '../../../src/ui/shelf/shelf-access.ts';
import { formula, product as made } from '../../shelf/make.ts';
import { report } from '../sample.ts';

export interface FakeShelf extends ShelfAccess {
  products: SavedProduct[];
  snapshots: SnapshotInfo[];
  putAside: Aside[];
  broken: number;
  /** Makes every write fail. */
  fault: ShelfFault | null;
  routine: Routine;
  suspects: Suspects;
  doubles: ShelfNotice['doubles'];
}

const noRoutine: Routine = {
  steps: { morning: [[], [], [], [], [], [], []], evening: [[], [], [], [], [], [], []] },
  notes: [],
  totals: [],
  personal: [],
};

export function fakeShelf(products: SavedProduct[] = []): FakeShelf {
  const listeners = new Set<() => void>();
  const states = new Map<string, SavedProduct[]>();
  let tick = 0;
  const now = () => new Date(Date.UTC(2026, 10, 25, 9, 0, ++tick)).toISOString();
  const write = async <T>(change: () => { next: SavedProduct[]; result: T }) => {
    if (shelf.fault) return { ok: false as const, why: shelf.fault };
    const undo = `undo-${++tick}`;
    states.set(undo, shelf.products);
    const { next, result } = change();
    shelf.products = next;
    for (const listener of listeners) listener();
    return { ok: true as const, undo, ...result };
  };
  const replace = (product: SavedProduct) =>
    shelf.products.map((one) => (one.id === product.id ? product : one));

  const writer: ShelfWriter = {
    save: (draft, { into, status } = {}) =>
      write<SavedOutcome>(() => {
        const known =
          into === undefined
            ? recogniseProduct(draft, shelf.products)?.product
            : shelf.products.find(({ id }) => id === into);
        if (!known) {
          const added = newProduct(draft, `p-${++tick}`, status ?? 'using', now());
          return { next: [...shelf.products, added], result: { id: added.id, outcome: 'added' as const } };
        }
        const next = updateProduct(known, draft, status ?? null, now());
        const outcome = next === known ? ('same' as const) : ('updated' as const);
        return { next: replace(next), result: { id: known.id, outcome } };
      }),
    edit: (edits) =>
      write(() => {
        let next = shelf.products;
        for (const edit of edits)
          next = next.map((one) => (one.id === edit.id ? applyEdit(one, edit, now()) : one));
        return { next, result: { products: next.filter(({ id }) => edits.some((edit) => edit.id === id)) } };
      }),
    remove: (ids) =>
      write(() => {
        const next = ids === 'all' ? [] : shelf.products.filter(({ id }) => !ids.includes(id));
        return { next, result: { count: shelf.products.length - next.length } };
      }),
    merge: (incoming) =>
      write(() => {
        const plan = planImport(shelf.products, incoming);
        const updated = new Map(plan.updated.map((one) => [one.id, one]));
        const next = [
          ...shelf.products.map((one) => updated.get(one.id) ?? one),
          ...plan.added,
          ...plan.conflicts.map(({ other }) => other),
        ];
        return { next, result: { counts: countPlan(plan) } };
      }),
    restore: (id) =>
      write(() => ({
        next: shelf.products,
        result: { count: shelf.snapshots.find((one) => one.id === id)?.count ?? 0 },
      })),
    undo: (token) =>
      write(() => {
        const before = states.get(token) ?? shelf.products;
        return { next: before, result: { count: before.length, left: 0 } };
      }),
    tidy: () =>
      write(() => {
        const count = shelf.broken;
        shelf.broken = 0;
        return { next: shelf.products, result: { count } };
      }),
    forget: (ids) =>
      write(() => {
        shelf.putAside = shelf.putAside.filter(({ id }) => !ids.includes(id));
        return { next: shelf.products, result: { count: ids.length } };
      }),
  };
  for (const [name, work] of Object.entries(writer)) Object.assign(writer, { [name]: vi.fn(work as never) });

  const reader: ShelfReader = {
    all: async () => ({ products: shelf.products, broken: shelf.broken }),
    heads: async () => ({ heads: shelf.products.map(headOf), broken: shelf.broken }),
    searchTexts: async () => new Map(shelf.products.map((one) => [one.id, searchTextOf(one)])),
    get: async (id) => shelf.products.find((one) => one.id === id) ?? null,
    aside: async () => shelf.putAside,
    snapshots: async () => shelf.snapshots,
    onChange(callback, signal) {
      listeners.add(callback);
      signal.addEventListener('abort', () => listeners.delete(callback));
    },
  };
  const shelf: FakeShelf = {
    products,
    snapshots: [],
    putAside: [],
    broken: 0,
    fault: null,
    routine: noRoutine,
    suspects: { bad: 0, good: 0, unclear: 0, ingredients: [], families: [] },
    doubles: [],
    reader,
    writer,
    view: {
      show: async (ids) =>
        ids.flatMap((id) => {
          const product = shelf.products.find((one) => one.id === id);
          return product ? [{ product, report }] : [];
        }),
      routine: async () => shelf.routine,
      suspects: async () => shelf.suspects,
    },
    handedOver: async () => [],
    isPrivate: false,
    erase: vi.fn(async () => {
      Object.assign(shelf, { products: [], snapshots: [], putAside: [] });
      for (const listener of listeners) listener();
      return { ok: true as const };
    }),
    onSaveFile: vi.fn(),
    notice: async (draft) => ({ match: recogniseProduct(draft, shelf.products), doubles: shelf.doubles }),
  };
  return shelf;
}

/** A saved product; every field can be given. */
export const product = (given: Partial<SavedProduct> = {}): SavedProduct =>
  made('moonlit', 'Aqua, Glycerin, Retinol', {
    name: 'Moonlit Serum',
    brand: 'Fenwick & Rowe',
    formulas: [formula('Aqua, Glycerin, Retinol', { date: '2026-03-02' })],
    created: '2026-03-02T08:00:00.000Z',
    changed: '2026-03-02T08:00:00.000Z',
    ...given,
  });
