/** A file a person chose: the shelf's own, or a table. Read in steps, so that the page answers meanwhile. */
import { readShelfCsv } from '../../shelf/read-shelf-csv.ts';
import { checkRecords, openShelfFile } from '../../shelf/shelf-file.ts';
import type { ReadFile, SavedProduct } from '../../shelf/types.ts';

/** Records checked in a turn: some ten milliseconds. */
const STEP = 250;

/** `here` are the products of the shelf. Never rejects. */
export async function readChosenFile(file: File, here: SavedProduct[], now: Date): Promise<ReadFile> {
  const text = await file.text().catch(() => '');
  const opened = openShelfFile(text);
  if (!opened.ok) return opened.why === 'not-json' ? readShelfCsv(text, here, now.toISOString()) : opened;
  const { records, version } = opened;
  const products: SavedProduct[] = [];
  const broken: { name: string; reason: string }[] = [];
  for (let from = 0; from < records.length; from += STEP) {
    const part = checkRecords(records.slice(from, from + STEP), version);
    products.push(...part.products);
    broken.push(...part.broken);
    await new Promise((next) => setTimeout(next));
  }
  return { ok: true, products, broken, version };
}
