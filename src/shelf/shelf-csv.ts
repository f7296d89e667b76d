/** The shelf as a table for spreadsheets: the current list of each product. `readShelfCsv` takes it in again. */
import { current } from './recognise-product.ts';
import type { SavedProduct } from './types.ts';

const columns: [head: string, cell: (product: SavedProduct) => string][] = [
  ['name', ({ name }) => name],
  ['brand', ({ brand }) => brand],
  ['status', ({ status }) => status],
  ['tags', ({ tags }) => tags.join('; ')],
  [
    'reactions',
    ({ reactions }) => reactions.map(({ kind, date }) => (date ? `${kind} ${date}` : kind)).join('; '),
  ],
  ['morning', (product) => daysOf(product, 'morning')],
  ['evening', (product) => daysOf(product, 'evening')],
  ['notes', ({ notes }) => notes],
  ['sites', ({ sites }) => sites.join('; ')],
  ['saved', ({ created }) => created.slice(0, 10)],
  ['changed', ({ changed }) => changed.slice(0, 10)],
  ['formulas', ({ formulas }) => String(formulas.length)],
  ['use', ({ use }) => use],
  ['area', ({ area }) => area],
  ['ingredients', (product) => current(product).names.join('; ')],
  ['list as read', (product) => current(product).text],
];

/** CSV after RFC 4180, with a byte order mark: without it spreadsheets read accents wrongly. */
export function writeShelfCsv(products: SavedProduct[]): string {
  const rows = [
    columns.map(([head]) => head),
    ...products.map((one) => columns.map(([, cell]) => cell(one))),
  ];
  return `\ufeff${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

/** Texts of pages that begin like a formula would be run by a spreadsheet: an apostrophe in front makes them text. */
function quote(cell: string): string {
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const daysOf = ({ slots }: SavedProduct, time: string): string =>
  (slots.find((slot) => slot.time === time)?.days ?? []).join(' ');
