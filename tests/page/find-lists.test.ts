/** What the finder promises besides finding: order, no copies, stale texts, patience with hostile pages. */
import { afterEach, describe, expect, test } from 'vitest';
import { findLists } from '../../src/page/find-lists.ts';
import { cues, openPage } from './open-page.ts';

const LIST =
  'Aqua, Glycerin, Niacinamide, Panthenol, Xanthan Gum, Sodium Hyaluronate, Phenoxyethanol, Ethylhexylglycerin';

afterEach(() => document.querySelector('iframe')?.remove());

const find = (doc: Document, yieldNow?: () => Promise<void>) =>
  findLists(doc, cues, { signal: new AbortController().signal, ...(yieldNow ? { yieldNow } : {}) });

describe('a quirk', () => {
  const { signal } = new AbortController();
  const other = 'Water, Dimethicone, Tocopherol, Parfum, Limonene, Linalool, Carbomer';

  test('keeps what it excludes from being read', async () => {
    const html = `<h2>Ingredients</h2><p>${LIST}</p><table id="similar"><tr><th>Ingredients</th><td>${other}</td></tr></table>`;
    const found = await findLists(await openPage(html), cues, { signal, quirk: { exclude: '#similar' } });
    expect(found.map(({ candidate }) => candidate.text.includes('Dimethicone'))).toEqual([false]);
  });

  test('has read what it includes, where nothing general shows a list', async () => {
    const html = '<section><p class="formula">Olus Oil / Sesamum Indicum / Rosa Canina</p></section>';
    const doc = await openPage(html);
    expect(await findLists(doc, cues, { signal })).toEqual([]);
    const [found] = await findLists(doc, cues, { signal, quirk: { include: '.formula' } });
    expect(found?.candidate).toMatchObject({ where: 'visible', heading: 'ingredients' });
    expect(found?.ranges(0, 8)).toHaveLength(1);
  });
});

describe('what is found', () => {
  test('says where a text is seen, hidden or only data', async () => {
    const seen = await find(await openPage(`<h2>Ingredients</h2><p>${LIST}</p>`));
    expect(seen.map(({ candidate }) => candidate.where)).toEqual(['visible']);
    document.querySelector('iframe')?.remove();
    const hidden = await find(
      await openPage(`<details><summary>Ingredients</summary><p>${LIST}</p></details>`),
    );
    expect(hidden.map(({ candidate }) => candidate.where)).toEqual(['hidden']);
  });

  test.each([
    ['max-height:0;overflow:hidden', 'closed by height'],
    ['height:0;overflow:clip', 'clipped'],
    ['display:grid;grid-template-rows:0fr', 'closed by the rows of a grid'],
  ])('%s is hidden: %s', async (style) => {
    const html = `<button>Ingredients</button><div style="${style}"><div style="overflow:hidden"><p>${LIST}</p></div></div>`;
    const [found] = await find(await openPage(html));
    expect(found?.candidate.where).toBe('hidden');
  });

  test('names in menus and choices are no lists', async () => {
    const names = LIST.split(', ');
    const menu = `<nav><ul>${names.map((name) => `<li><a href="/i">${name}</a></li>`).join('')}</ul></nav>`;
    const choices = `<h3>Ingredients</h3>${names.map((name) => `<label><input type="checkbox">${name}</label>`).join('')}`;
    expect(await find(await openPage(`${menu}<h1>Serums</h1>${choices}`))).toEqual([]);
  });

  test('reads what stands in a closed shadow root when it is handed over', async () => {
    const doc = await openPage('<h1>Serum</h1><shop-panel></shop-panel>');
    const host = doc.querySelector('shop-panel') as Element;
    const root = host.attachShadow({ mode: 'closed' });
    const p = root.appendChild(doc.createElement('p'));
    p.textContent = `Ingredients: ${LIST}`;
    const { signal } = new AbortController();
    const [found] = await findLists(doc, cues, {
      signal,
      openShadow: (at) => (at === host ? root : at.shadowRoot),
    });
    expect(found?.candidate.text).toContain(LIST);
    expect(found?.root).toBe(root);
  });

  test('says a text once that stands twice, and keeps the one that is seen', async () => {
    const html = `<div style="display:none"><h2>Ingredients</h2><p>${LIST}</p></div><div><h2>Ingredients</h2><p>${LIST}</p></div>`;
    const found = await find(await openPage(html));
    expect(found.map(({ candidate }) => candidate.where)).toEqual(['visible']);
  });

  test('puts the product looked at before those shown beside it', async () => {
    const other = 'Water, Dimethicone, Tocopherol, Parfum, Limonene, Linalool, Carbomer';
    const html = `<div class="related-products"><h3>Ingredients</h3><p>${other}</p></div><main><h2>Ingredients</h2><p>${LIST}</p></main>`;
    const found = await find(await openPage(html));
    expect(found[0]?.candidate.text).toContain('Niacinamide');
    expect(found).toHaveLength(2);
  });

  test('offsets lead back through collapsed white space, inline elements and line breaks', async () => {
    const doc = await openPage(
      '<h2>Ingredients</h2><p>Aqua,\n\n   Gly<b>cer</b>in,<br>\n  Sodium   Hyaluronate, Xanthan Gum, Tocopherol</p>',
    );
    const [found] = await find(doc);
    const text = found?.candidate.text ?? '';
    for (const name of ['Glycerin', 'Sodium Hyaluronate', 'Tocopherol']) {
      const start = text.indexOf(name);
      const said = found
        ?.ranges(start, start + name.length)
        .map((r) => r.startContainer.nodeValue?.slice(r.startOffset, r.endOffset));
      expect(said?.join('').replace(/\s+/g, ' ')).toBe(name);
    }
  });

  test('knows when the page no longer says it', async () => {
    const doc = await openPage(`<h2>Ingredients</h2><p>${LIST}</p>`);
    const [found] = await find(doc);
    expect(found?.isStale()).toBe(false);
    (doc.querySelector('p')?.firstChild as Text).data += ', Parfum';
    expect(found?.isStale()).toBe(true);
    expect(found?.ranges(0, 40)).toHaveLength(1);
  });

  test('reads closed shadow roots only when it is given the key', async () => {
    const doc = await openPage('<x-info></x-info>');
    const host = doc.querySelector('x-info') as Element;
    const shadow = host.attachShadow({ mode: 'closed' });
    shadow.append(`Ingredients: ${LIST}`);
    expect(await find(doc)).toEqual([]);
    const { signal } = new AbortController();
    const found = await findLists(doc, cues, {
      signal,
      openShadow: (element) => (element === host ? shadow : null),
    });
    expect(found[0]?.root).toBe(shadow);
  });
});

describe('hostile pages', () => {
  test.each([
    ['nothing', ''],
    ['fifty thousand characters without a space', `<p>Ingredients: ${'x'.repeat(50_000)}</p>`],
    ['two million spaces', `<p>Ingredients:${' \n'.repeat(1_000_000)}</p>`],
    ['twenty thousand headings', '<h2>Ingredients</h2>'.repeat(20_000)],
    ['unpaired surrogates', `<h2>Ingredients</h2><p>\ud800${LIST}\udc00</p>`],
    [
      'a frame of another origin',
      `<iframe src="data:text/html,x"></iframe><h2>Ingredients</h2><p>${LIST}</p>`,
    ],
    [
      'broken data',
      `<meta property="og:type" content="product"><script type="application/json">{"ingredients":"Aqua, Gly\\u0</script>`,
    ],
  ])('%s', async (_, html) => {
    const start = performance.now();
    const found = await find(await openPage(html));
    expect(found.length).toBeLessThanOrEqual(24);
    for (const { candidate } of found) expect(candidate.text.length).toBeLessThanOrEqual(20_000);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  test('fifty thousand levels deep', async () => {
    // Not shown: a browser that lays out so deep a page falls over by itself.
    const doc = await openPage('<body style="display:none"><p></p>');
    let at: Node = doc.body;
    for (let i = 0; i < 50_000; i++) at = at.appendChild(doc.createElement('div'));
    at.appendChild(doc.createTextNode(`Ingredients: ${LIST}`));
    const found = await find(doc);
    expect(found.length).toBeLessThanOrEqual(24);
    doc.body.replaceChildren();
    // Building and clearing away so deep a page takes the browser most of the time.
  }, 60_000);

  test('nodes removed while it reads', async () => {
    const doc = await openPage(
      `<h2>Ingredients</h2><p>${LIST}</p>${'<div><p>text</p></div>'.repeat(8000)}<h2>Ingredients</h2><p>${LIST}</p>`,
    );
    const found = await find(doc, async () => doc.body.firstElementChild?.remove());
    expect(found.length).toBeLessThanOrEqual(24);
  });

  test('stops when told to', async () => {
    const control = new AbortController();
    control.abort();
    const doc = await openPage(`<h2>Ingredients</h2><p>${LIST}</p>`);
    expect(await findLists(doc, cues, { signal: control.signal })).toEqual([]);
  });
});
