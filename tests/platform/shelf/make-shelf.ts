/** A shelf in a database of its own, for one test. */
import { deleteDB } from 'idb';
import { eraseShelf } from '../../../src/platform/shelf/erase.ts';
import { keepOpen, openStore } from '../../../src/platform/shelf/open-store.ts';
import { createShelfReader } from '../../../src/platform/shelf/reader.ts';
import { createShelfWriter } from '../../../src/platform/shelf/writer.ts';
import type { Draft } from '../../../src/shelf/types.ts';
import { draft as madeDraft } from '../../shelf/make.ts';

let count = 0;

export function makeShelf(options: { name?: string; start?: string; beforeWrite?: () => void } = {}) {
  const name = options.name ?? `shelf-${Date.now()}-${count++}`;
  let at = Date.parse(options.start ?? '2026-11-25T08:00:00.000Z');
  const clock = {
    now: () => new Date(++at),
    /** Moves the clock on. */
    pass(days: number) {
      at += days * 86_400_000;
    },
  };
  const opened: { close(): void }[] = [];
  const open = keepOpen(async () => {
    const db = await openStore(() => clock.now().toISOString(), name);
    opened.push(db);
    return db;
  });
  const outside = {
    open,
    now: clock.now,
    newId: () => crypto.randomUUID(),
    beforeWrite: options.beforeWrite,
  };
  let announced = 0;
  return {
    name,
    clock,
    open,
    reader: createShelfReader(open),
    writer: createShelfWriter(outside, () => announced++),
    announced: () => announced,
    erase: () => eraseShelf(outside, () => announced++),
    async close() {
      for (const db of opened) db.close();
      await deleteDB(name);
    },
  };
}

export const draft = (name: string, text: string, more: Partial<Draft> = {}): Draft =>
  madeDraft(text, { name, site: 'shop.example', ...more });

export const serum =
  'Aqua, Glycerin, Squalane, Propanediol, Retinol, Cetearyl Alcohol, Tocopherol, Phenoxyethanol';
