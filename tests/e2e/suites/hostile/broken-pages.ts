/** Pages that are broken: by accident, by size, or by what their server allows. */
import type { Answer } from '../../../tools/serve.ts';
import { page, sampleList } from '../in-page.ts';

export interface Hostile {
  page: string | Answer;
  /** What the first list must begin with; null when there must be none, undefined when either is fair. */
  starts?: string | null;
  /** No script may run in it, and the browser logs each that tries: it is not measured. */
  isSilent?: true;
}

export const list = (text: string, more = '') => page(`<h2>Ingredients</h2><p id="list">${text}</p>${more}`);
const html = 'text/html; charset=utf-8';
const noise = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);

export const brokenPages: Record<string, Hostile> = {
  'an empty page': { page: '', starts: null },
  'a page of bytes': { page: { type: html, body: noise } },
  'five million characters without a space': {
    page: page(`<p>${'ingredients'.repeat(450_000)}</p>`),
    starts: null,
  },
  'a hundred thousand items': {
    page: list(Array.from({ length: 100_000 }, (_, i) => `Fern Extract ${i}`).join(', ')),
  },
  'a hundred thousand headings': { page: page('<h2>Ingredients</h2>'.repeat(100_000)), starts: null },
  'half characters in a list': {
    page: list(
      '',
      `<script>document.getElementById('list').textContent = ${JSON.stringify(sampleList)}.replaceAll(', ', '\\ud800, \\udc00')</script>`,
    ),
  },
  'reversed writing in a list': {
    page: list(`\u202e${sampleList.replace('Retinol', '\u202eRetinol\u202c')}`),
    starts: 'Aqua',
  },
  'invisible characters in names': {
    page: list(sampleList.replace(/([a-z])([a-z]{3})/g, '$1\u200b$2')),
    starts: 'A',
  },
  'fifty thousand elements deep': {
    page: page(`${'<div>'.repeat(50_000)}<h2>Ingredients</h2><p>${sampleList}</p>`),
  },
  'a page without a body': { page: list(sampleList, '<script>document.body.remove()</script>') },
  'a page that nothing is allowed on': {
    page: {
      type: html,
      body: list(sampleList),
      headers: { 'Content-Security-Policy': "default-src 'none'; img-src data:" },
    },
    starts: 'Aqua',
  },
  'a page in a sandbox': {
    page: { type: html, body: list(sampleList), headers: { 'Content-Security-Policy': 'sandbox' } },
    starts: 'Aqua',
    isSilent: true,
  },
  'built-ins replaced by the page': {
    page: list(
      sampleList,
      `<script>Array.prototype.map = String.prototype.slice = Map.prototype.get = () => { throw new Error('mine'); };
      Object.defineProperty(Object.prototype, 'poreOver', { get() { throw new Error('mine'); } });
      document.createTreeWalker = document.querySelectorAll = () => { throw new Error('mine'); }; window.Range = null;</script>`,
    ),
    starts: 'Aqua',
  },
  'highlights taken away by the page': {
    page: list(sampleList, `<script>setInterval(() => { CSS.highlights.clear(); }, 20)</script>`),
    starts: 'Aqua',
  },
  'a list written anew at each mark': {
    page: list(
      sampleList,
      `<script>setInterval(() => { if (CSS.highlights.size) list.textContent = list.textContent.trim() + ' '.repeat(Date.now() % 2); }, 30)</script>`,
    ),
    starts: 'Aqua',
  },
  'nodes added without end': {
    page: list(
      sampleList,
      `<script>setInterval(() => { for (let i = 0; i < 50; i++) document.body.append(document.createElement('i')); }, 5)</script>`,
    ),
    starts: 'Aqua',
  },
  'a frame that goes to another page all the time': {
    page: list(
      sampleList,
      `<iframe id="f"></iframe><script>setInterval(() => { f.srcdoc = '<p>Ingredients: Aqua, ' + Math.random(); }, 60)</script>`,
    ),
    starts: 'Aqua',
  },
  'an SVG document': {
    page: {
      type: 'image/svg+xml',
      body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Ingredients: ${sampleList}</text></svg>`,
    },
  },
  'an XML document': {
    page: { type: 'application/xml', body: `<list><h2>Ingredients</h2><p>${sampleList}</p></list>` },
  },
  'a plain text': { page: { type: 'text/plain; charset=utf-8', body: `Ingredients: ${sampleList}` } },
};
