/** What the watcher tells, and what it leaves alone. */
import { afterEach, expect, test, vi } from 'vitest';
import { type Change, observePage } from '../../src/page/observe.ts';
import { cues, openPage } from './open-page.ts';

const LIST = 'Aqua, Glycerin, Niacinamide, Xanthan Gum, Phenoxyethanol';
let control = new AbortController();

afterEach(() => {
  control.abort();
  control = new AbortController();
  document.querySelector('iframe')?.remove();
});

async function watch(html: string, more: Partial<Parameters<typeof observePage>[2]> = {}) {
  const doc = await openPage(html);
  const changes: Change[] = [];
  observePage(doc, cues, { signal: control.signal, onChange: (kind) => changes.push(kind), ...more });
  return { doc, changes };
}
const settled = () => new Promise((done) => setTimeout(done, 1200));

test('tells when text with cues arrives, once for a burst', async () => {
  const { doc, changes } = await watch('<main></main>');
  for (let i = 0; i < 50; i++) {
    const p = doc.createElement('p');
    p.textContent = `Ingredients: ${LIST}`;
    doc.querySelector('main')?.append(p);
  }
  await vi.waitFor(() => expect(changes).toEqual(['text']), 3000);
});

test('tells when a text it was asked about has changed or gone', async () => {
  const { doc, changes } = await watch(`<p>${LIST}</p>`, { isStale: () => !doc?.querySelector('p') });
  doc.querySelector('p')?.remove();
  await vi.waitFor(() => expect(changes).toEqual(['text']), 3000);
});

test('is silent about prices, pictures, scripts and our own nodes', async () => {
  const { doc, changes } = await watch('<main><b>12.00</b></main>', {
    isOurs: (node) => (node as Element).id === 'ours',
  });
  (doc.querySelector('b')?.firstChild as Text).data = '13.00';
  doc.body.append(doc.createElement('img'));
  const script = doc.createElement('script');
  script.textContent = 'var ingredients = "Glycerin"';
  doc.body.append(script);
  const ours = doc.createElement('div');
  ours.id = 'ours';
  ours.textContent = LIST;
  doc.body.append(ours);
  await settled();
  expect(changes).toEqual([]);
});

test('tells when the address changes without a load', async () => {
  const changes: Change[] = [];
  observePage(document, cues, { signal: control.signal, onChange: (kind) => changes.push(kind) });
  history.pushState({}, '', '#two');
  document.body.append('Other product');
  await vi.waitFor(() => expect(changes).toContain('moved'), 3000);
});

test('sees into shadow roots that were there at the start, and into later ones', async () => {
  const { doc, changes } = await watch('<x-info></x-info>');
  const shadow = (doc.querySelector('x-info') as Element).attachShadow({ mode: 'open' });
  await new Promise((done) => setTimeout(done, 1800));
  changes.length = 0;
  shadow.append(`Ingredients: ${LIST}`);
  await vi.waitFor(() => expect(changes).toEqual(['text']), 3000);
});

test('is silent after its signal', async () => {
  const { doc, changes } = await watch('<main></main>');
  control.abort();
  doc.body.append(`Ingredients: ${LIST}`);
  await settled();
  expect(changes).toEqual([]);
});
