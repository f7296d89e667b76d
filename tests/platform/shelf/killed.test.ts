/** The worker killed between any two writes: what was there is still there, nothing is half there, and work goes on. */
import { describe, expect, test } from 'vitest';
import { HEADS } from '../../../src/platform/shelf/copies.ts';
import { headOf, unpackHeads } from '../../../src/shelf/head.ts';
import type { Order } from './dying-worker.ts';
import { makeShelf } from './make-shelf.ts';
import { stock, stocked, type Work, works } from './works.ts';

type Told = { kind: 'started' } | { kind: 'dying' } | { kind: 'done'; writes: number; ok: boolean };

/** Has a worker do a write, and kills it where it stops. */
function doInWorker(order: Order): Promise<Told> {
  const worker = new Worker(new URL('./dying-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Told>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind !== 'started') resolve(data);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}

type Shelf = ReturnType<typeof makeShelf>;

/** Everything in the database. */
async function dump(shelf: Shelf): Promise<Record<string, unknown[]>> {
  const db = await shelf.open();
  const all = await Promise.all(
    [...db.objectStoreNames].map(async (store) => [store, await db.getAll(store)] as const),
  );
  return Object.fromEntries(all);
}

describe.each(Object.keys(works) as Work[])('killed during %s', (work) => {
  test('before any of its writes', { timeout: 240_000 }, async () => {
    const shelf = makeShelf();
    await stock(shelf.writer);
    const before = await dump(shelf);
    let deaths = 0;
    for (let dieAt = 1; ; dieAt++) {
      const told = await doInWorker({ name: shelf.name, work, dieAt });
      if (told.kind === 'done') {
        expect(told).toMatchObject({ ok: true, writes: dieAt - 1 });
        break;
      }
      deaths++;
      expect(await dump(shelf)).toEqual(before);
    }
    expect(deaths).toBeGreaterThan(3);
    const after = (await shelf.reader.all()).products.map(({ name }) => name);
    if (work !== 'deleting all') expect(after).toEqual(expect.arrayContaining(stocked));
    expect(after).toHaveLength(
      { 'a new product': 4, 'another formula': 3, 'deleting all': 0, 'an import': 5 }[work],
    );
    // Work goes on in another worker's place: the lock was let go.
    expect((await shelf.writer.tidy()).ok).toBe(true);
    await shelf.close();
  });
});

test('killed at any moment: a save is there whole or not at all', { timeout: 60_000 }, async () => {
  const shelf = makeShelf();
  await stock(shelf.writer);
  for (let i = 0; i < 10; i++) {
    const worker = new Worker(new URL('./dying-worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ name: shelf.name, work: 'a new product', dieAt: 0 } satisfies Order);
    await new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
    await new Promise((resolve) => setTimeout(resolve, i * 4));
    worker.terminate();
    const { products, broken } = await shelf.reader.all();
    expect(broken).toBe(0);
    for (const product of products) expect(product.formulas).toHaveLength(1);
    const { undo, copies } = await dump(shelf);
    // One undo record for each save, those of the day before are gone with the first; the copies hold what the records hold.
    const saved = products.length - stocked.length;
    expect(undo).toHaveLength(saved || stocked.length);
    const textsOf = (isShort: boolean) =>
      (copies as { part: number; json: string }[])
        .filter(({ part }) => part >= HEADS === isShort)
        .map(({ json }) => json);
    const copied = textsOf(false).flatMap((json) => JSON.parse(json));
    expect(copied).toHaveLength(products.length);
    expect(textsOf(true).flatMap(unpackHeads)).toEqual(copied.map(headOf));
  }
  await shelf.close();
});
