/**
 * Products out of a table: one this extension wrote, perhaps edited in a spreadsheet since, or anybody's with the columns
 * `name` and `ingredients`. It holds one list a product, and no history.
 */
import { lookOf } from './merge-import.ts';
import { VERSION } from './migrate.ts';
import { parseCsv } from './parse-csv.ts';
import { checkProduct } from './repair.ts';
import { MAX_PRODUCTS } from './schema.ts';
import type { ReadFile, SavedProduct } from './types.ts';

/** Longest table that is read, UTF-16 code units. */
const MAX_TABLE = 40_000_000;

/**
 * Reads a table. `here` are the products of the shelf: of one that stands there already only what is new is taken, its
 * status and its place in the routine stay. `now` is an ISO instant, for what has no day of its own. Never throws.
 */
export function readShelfCsv(text: string, here: SavedProduct[], now: string): ReadFile {
  if (text.length > MAX_TABLE) return { ok: false, why: 'too-big' };
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const [head = [], ...rows] = parseCsv(plain, separatorOf(plain));
  const columns = new Map(head.map((name, i) => [name.trim().toLowerCase(), i]));
  if (!columns.has('name') || !(columns.has('ingredients') || columns.has('list as read')))
    return { ok: false, why: 'not-json' };
  if (rows.length > MAX_PRODUCTS) return { ok: false, why: 'too-big' };
  const known = new Map(here.map((product) => [lookOf(product), product]));
  const products: SavedProduct[] = [];
  const broken: { name: string; reason: string }[] = [];
  rows.forEach((row, i) => {
    const cell = (name: string): string => bare(row[columns.get(name) ?? -1] ?? '').trim();
    const checked = checkProduct(toProduct(cell, i, now));
    if ('product' in checked) products.push(keepDecisions(checked.product, known));
    else broken.push({ name: cell('name').slice(0, 300), reason: checked.reason });
  });
  return { ok: true, products, broken, version: VERSION };
}

/** Spreadsheets of many countries separate by semicolons. */
function separatorOf(text: string): string {
  const line = text.slice(0, 2000).split(/[\r\n]/, 1)[0] ?? '';
  const count = (separator: string) => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** Without the apostrophe that kept a spreadsheet from running it. */
const bare = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Several values of a cell: our own are parted by semicolons, as names may have commas in them. */
const partsOf = (cell: string): string[] =>
  cell
    .split(cell.includes('; ') ? '; ' : /,\s/)
    .map((part) => part.trim())
    .filter(Boolean);

function toProduct(cell: (column: string) => string, place: number, now: string): unknown {
  const list = cell('list as read') || cell('ingredients').replaceAll('; ', ', ');
  const names = partsOf(cell('ingredients') || list).map((name) => name.toUpperCase());
  const [name, brand] = [cell('name'), cell('brand')];
  const instant = (day: string) => (/^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T00:00:00.000Z` : now);
  const changed = instant(cell('changed'));
  const slots = (['morning', 'evening'] as const).map((time) => ({
    time,
    days: [...new Set((cell(time).match(/[1-7]/g) ?? []).map(Number))].sort(),
    order: place,
  }));
  return {
    id: `table-${hash(`${name}\n${brand}\n${names.join('\n')}`)}`,
    name,
    brand,
    sites: partsOf(cell('sites')),
    formulas: names.length
      ? [{ date: changed.slice(0, 10), text: list, names, site: '', state: 'whole' }]
      : [],
    status: cell('status') || 'using',
    notes: cell('notes'),
    tags: partsOf(cell('tags')),
    reactions: partsOf(cell('reactions')).map((told) => {
      const [kind = '', date = null] = told.split(' ');
      return { kind, date };
    }),
    slots: slots.filter(({ days }) => days.length > 0),
    use: cell('use') || 'unknown',
    area: cell('area') || 'unknown',
    created: instant(cell('saved')),
    changed,
    rev: 1,
    past: [],
  };
}

/** A product that is here already keeps what a person decided here: taking a table in twice changes nothing. */
function keepDecisions(product: SavedProduct, known: ReadonlyMap<string, SavedProduct>): SavedProduct {
  const twin = known.get(lookOf(product));
  if (!twin) return product;
  const { status, use, area, created, slots } = twin;
  // Another id: it is joined with its twin, as a product of another device is, and not taken for a copy of it.
  return { ...product, id: `seen-${product.id}`, status, use, area, created, slots };
}

/** Two 32-bit sums (FNV-1a): the same row gets the same id each time. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let sum = start;
      for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
      return (sum >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
