/** Pages that fight back with scripts and data. */
import { page, sampleList } from '../in-page.ts';
import { type Hostile, list } from './broken-pages.ts';

const run = (code: string) => `<script>${code}</script>`;
const product = '<script type="application/ld+json">{"@type":"Product","name":"Plain Fern Cream"}</script>';
const data = (text: string) => `${product}<script type="application/json">${text}</script>`;

/** Every function of these throws from now on, and every getter. */
const breakAll = `{
  const mine = () => { throw new Error('mine'); };
  const all = [Node, Element, HTMLElement, Document, CharacterData, Text, Range, StaticRange, NodeList, HTMLCollection,
    MutationObserver, EventTarget, ShadowRoot, Highlight, HighlightRegistry, Array, String, Map, Set, WeakMap, RegExp, Promise]
    .map((one) => one.prototype).concat(JSON, Reflect, Math);
  const { defineProperty, getOwnPropertyDescriptors } = Object;
  for (const one of all) for (const [name, own] of Object.entries(getOwnPropertyDescriptors(one))) {
    if (!own.configurable || name === 'constructor' || name === 'then') continue;
    try { defineProperty(one, name, own.get ? { get: mine, configurable: true } : { value: mine, configurable: true }); } catch {}
  }
}`;

export const meanPages: Record<string, Hostile> = {
  'text that changes sixty times a second': {
    page: list(
      sampleList,
      `<p id="clock"></p>${run(`setInterval(() => { clock.textContent = 'Ingredients: Aqua, Glycerin, ' + Date.now(); }, 16)`)}`,
    ),
    starts: 'Aqua',
  },
  'nodes taken away while they are read': {
    page: page(
      `${`<section><h3>Ingredients</h3><p>${sampleList}</p></section>`.repeat(3000)}${run(
        `setInterval(() => { for (let i = 0; i < 10; i++) document.querySelector('section')?.remove(); }, 1)`,
      )}`,
    ),
  },
  'letters of other scripts in names': {
    // Cyrillic letters that look like those of "Retinol" and "Glycerin".
    page: list(sampleList.replace('Retinol', 'R\u0435tin\u043el').replace('Glycerin', 'Glyc\u0435rin')),
    starts: 'Aqua',
  },
  'every built-in of the page broken': { page: list(sampleList, run(breakAll)), starts: 'Aqua' },
  'another highlight registry in place of the real one': {
    page: list(
      sampleList,
      run(
        `Object.defineProperty(CSS, 'highlights', { value: new Proxy(new Map(), { get() { throw new Error('mine'); } }) })`,
      ),
    ),
    starts: 'Aqua',
  },
  'frames in frames': {
    page: list(
      sampleList,
      run(`let at = document; for (let i = 0; i < 12 && at?.body; i++) {
        const frame = at.body.appendChild(at.createElement('iframe'));
        frame.contentDocument?.body.append('Ingredients: Aqua, Glycerin, Panthenol ' + i);
        at = frame.contentDocument;
      }`),
    ),
    starts: 'Aqua',
  },
  'product data that begins with a quote': {
    page: page('<p>Cream</p>', data(`"\\"ingredients: Aqua, Glycerin, Retinol`)),
    starts: null,
  },
  'product data nested without end': {
    page: page('<p>Cream</p>', data(`${'{"ingredients":['.repeat(60_000)}"Aqua"`)),
    starts: null,
  },
  'product data of escapes alone': {
    page: page('<p>Cream</p>', data(`{"ingredients":"${'\\\\'.repeat(200_000)}"}`.repeat(3))),
    starts: null,
  },
  'a hundred thousand headings in product data': {
    page: page('<p>Cream</p>', data(`[${'"ingredients":"Aqua",'.repeat(100_000)}0]`)),
  },
  'an element of our card’s name': {
    page: list(
      sampleList,
      run(
        `customElements.define('pore-over-card', class extends HTMLElement { constructor() { super(); throw new Error('mine'); } })`,
      ),
    ),
    starts: 'Aqua',
  },
};
