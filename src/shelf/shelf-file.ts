/** The shelf as a JSON file. */
import { migrateRecord, VERSION } from './migrate.ts';
import { checkProduct } from './repair.ts';
import { MAX_PRODUCTS } from './schema.ts';
import type { ReadFile, SavedProduct } from './types.ts';

const FORMAT = 'pore-over-shelf';
/** Longest file that is read, UTF-16 code units. The browser passes at most 64 MB from a page to the background. */
const MAX_FILE = 40_000_000;

/** The file's text: one product a line, so that two files can be compared with any tool. `now` is an ISO instant. */
export function writeShelfFile(products: SavedProduct[], now: string): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exported: now }).slice(0, -1);
  const sorted = [...products].sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  return `${head},"products":[\n${sorted.map((product) => JSON.stringify(product)).join(',\n')}\n]}\n`;
}

/** Reads a file of this or an older version. Products that cannot be used are named, the others are read. Never throws. */
export function readShelfFile(text: string): ReadFile {
  const file = openShelfFile(text);
  return file.ok ? { ok: true, ...checkRecords(file.records, file.version), version: file.version } : file;
}

type Opened = { ok: true; records: unknown[]; version: number } | Extract<ReadFile, { ok: false }>;

/** The file's records as they stand, not looked at yet. */
export function openShelfFile(text: string): Opened {
  if (text.length > MAX_FILE) return { ok: false, why: 'too-big' };
  let file: Partial<Record<'format' | 'version' | 'products', unknown>>;
  try {
    file = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  if (typeof file !== 'object' || file?.format !== FORMAT || !Array.isArray(file.products))
    return { ok: false, why: 'not-a-shelf' };
  const { version, products: records } = file;
  if (typeof version !== 'number' || version < 1 || !Number.isInteger(version))
    return { ok: false, why: 'not-a-shelf' };
  if (version > VERSION) return { ok: false, why: 'newer' };
  if (records.length > MAX_PRODUCTS) return { ok: false, why: 'too-big' };
  return { ok: true, records, version };
}

/** Records of a version as products, and which of them are none. */
export function checkRecords(
  records: unknown[],
  version: number,
): Pick<Extract<ReadFile, { ok: true }>, 'products' | 'broken'> {
  const products: SavedProduct[] = [];
  const broken: { name: string; reason: string }[] = [];
  for (const record of records) {
    const checked = checkProduct(migrateRecord(record, version));
    if ('product' in checked) products.push(checked.product);
    else broken.push({ name: nameOf(record), reason: checked.reason });
  }
  return { products, broken };
}

function nameOf(record: unknown): string {
  const name = (record as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name.slice(0, 300) : '';
}
