/** The two steps of a page's session: nothing is loaded for a quiet page, and from outside it is one session. */
import { afterEach, expect, test, vi } from 'vitest';
import { attend } from '../../src/page/attend.ts';
import type { Session } from '../../src/page/session.ts';
import { cues, openPage } from './open-page.ts';

const list = '<h2>Ingredients</h2><p>Aqua, Glycerin, Niacinamide, Retinol</p>';
let control: AbortController;

/** A reader that notes what it is asked. */
function fakeReader() {
  const step = vi.fn((_: 1 | -1) => true);
  const session: Session = {
    state: () => ({ kind: 'error', message: 'the reader answers' }),
    show: () => true,
    step,
    refresh: async () => {},
  };
  return { start: vi.fn(async () => session), step };
}

async function attendTo(html: string, start: () => Promise<Session>) {
  control = new AbortController();
  const doc = await openPage(html);
  const session = attend({ doc, cues, signal: control.signal, startReader: start });
  return { doc, session };
}

afterEach(() => {
  control.abort();
  document.querySelector('iframe')?.remove();
});

test('a page without a cue never loads the reader, and says that nothing is there', async () => {
  const reader = fakeReader();
  const { session } = await attendTo('<title>Shoes</title><p>Blue shoes for dry days.</p>', reader.start);
  await expect.poll(() => session.state().kind).toBe('report');
  expect(session.state()).toMatchObject({ report: { lists: [] }, facts: { title: 'Shoes' } });
  expect(session.step(1)).toBe(false);
  expect(session.show(0, 0)).toBe(false);
  expect(reader.start).not.toHaveBeenCalled();
});

test('words of food alone are no reason to load it', async () => {
  const reader = fakeReader();
  const { session } = await attendTo('<p>Nutrition facts per serving</p>', reader.start);
  await expect.poll(() => session.state().kind).toBe('report');
  expect(reader.start).not.toHaveBeenCalled();
});

test('with a list the reader takes over, once, and a step asked for before is done then', async () => {
  const reader = fakeReader();
  const { doc, session } = await attendTo(list, reader.start);
  expect(session.step(1)).toBe(true);
  await expect.poll(() => session.state()).toEqual({ kind: 'error', message: 'the reader answers' });
  expect(reader.step).toHaveBeenCalledExactlyOnceWith(1);
  doc.body.insertAdjacentHTML('beforeend', list);
  await new Promise((later) => setTimeout(later, 800));
  expect(reader.start).toHaveBeenCalledTimes(1);
});

test('a list that comes late is seen', async () => {
  const reader = fakeReader();
  const { doc, session } = await attendTo('<main>Loading</main>', reader.start);
  await expect.poll(() => session.state().kind).toBe('report');
  doc.querySelector('main')?.insertAdjacentHTML('beforeend', list);
  await expect.poll(() => reader.start.mock.calls.length, { timeout: 3000 }).toBe(1);
});

test('a list only in the data of a product page is seen, the data of other pages is not looked at', async () => {
  const data = '<script type="application/json">{"ingredients":"Aqua, Glycerin, Retinol"}</script>';
  const quiet = fakeReader();
  const { session } = await attendTo(`<p>News</p>${data}`, quiet.start);
  await expect.poll(() => session.state().kind).toBe('report');
  expect(quiet.start).not.toHaveBeenCalled();
  control.abort();
  const reader = fakeReader();
  await attendTo(`<meta property="og:type" content="product"><p>Serum</p>${data}`, reader.start);
  await expect.poll(() => reader.start.mock.calls.length).toBe(1);
});

test('a reader that cannot be had is told, and tried again when the page changes', async () => {
  const reader = fakeReader();
  reader.start.mockRejectedValueOnce(new Error('no answer'));
  const { doc, session } = await attendTo(list, reader.start);
  await expect.poll(() => session.state()).toEqual({ kind: 'error', message: 'no answer' });
  doc.body.insertAdjacentHTML('beforeend', list);
  await expect.poll(() => reader.start.mock.calls.length, { timeout: 3000 }).toBe(2);
});

test('ended, it loads nothing any more', async () => {
  const reader = fakeReader();
  const { doc } = await attendTo('<main></main>', reader.start);
  control.abort();
  doc.body.insertAdjacentHTML('beforeend', list);
  await new Promise((later) => setTimeout(later, 800));
  expect(reader.start).not.toHaveBeenCalled();
});
