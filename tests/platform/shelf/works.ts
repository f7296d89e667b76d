/** Writes that are interrupted, on a shelf of the products `stocked` saves. */
import type { ShelfWriter, Written } from '../../../src/shelf/types.ts';
import { product } from '../../shelf/make.ts';
import { draft, serum } from './make-shelf.ts';

export const stocked = ['One', 'Two', 'Three'];

/** Fills a shelf. Gives the products' ids. */
export async function stock(writer: ShelfWriter): Promise<string[]> {
  const ids: string[] = [];
  for (const name of stocked) {
    const saved = await writer.save(draft(name, `${serum}, ${name}`), { into: null });
    if (saved.ok) ids.push(saved.id);
  }
  return ids;
}

export const works = {
  'a new product': (writer: ShelfWriter): Promise<Written<object>> =>
    writer.save(draft('Four', 'Squalane, Jojoba'), { into: null }),
  'another formula': (writer: ShelfWriter) =>
    writer.save(draft('One', `${serum}, One, Allantoin, Panthenol`)),
  'deleting all': (writer: ShelfWriter) => writer.remove('all'),
  'an import': (writer: ShelfWriter) =>
    writer.merge(['x', 'y'].map((id) => product(id, id, { status: 'want' }))),
};
export type Work = keyof typeof works;
