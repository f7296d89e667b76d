/** Pages put together at random: the finder answers, says only what stands there, and leaves the page as it was. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { findLists } from '../../src/page/find-lists.ts';
import { readPageFacts } from '../../src/page/page-facts.ts';
import { hasCues } from '../../src/page/scout.ts';
import { damaged } from '../fuzz/grammar.ts';
import { cues, openPage } from './open-page.ts';

const tags =
  'div p span section ul li table tr td details summary dl dt dd h2 b a br template select option label'.split(
    ' ',
  );
const attributes = [
  '',
  ' hidden',
  ' style="display:none"',
  ' class="ingredients"',
  ' aria-hidden="true"',
  ' lang="de"',
];
const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 6 },
    damaged.map(asText),
    fc.constantFrom('Ingredients', '<h2>INCI</h2>', ' ', 'Zutaten:', '<!-- -->', '</div>', '</p>'),
    fc
      .tuple(
        fc.constantFrom(...tags),
        fc.constantFrom(...attributes),
        fc.array(tie('tree'), { maxLength: 5 }),
      )
      .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner.join('')}</${tag}>`),
    fc
      .array(tie('tree'), { maxLength: 3 })
      .map((inner) => `<shop-box><template shadowrootmode="open">${inner.join('')}</template></shop-box>`),
    damaged.map(
      (text) =>
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', ingredients: text }).replaceAll('<', '\\u003c')}</script>`,
    ),
  ),
}));

afterEach(() => document.querySelector('iframe')?.remove());

test('whatever a page is made of', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree as fc.Arbitrary<string>, { maxLength: 6 }), async (parts) => {
      const doc = await openPage(`<!doctype html><title>Cream</title><body>${parts.join('')}`);
      const before = doc.documentElement.outerHTML;
      const { signal } = new AbortController();
      const isWorthReading = await hasCues(doc, cues, { signal });
      const found = await findLists(doc, cues, { signal });
      readPageFacts(doc);
      expect(isWorthReading || found.length === 0, 'the scout keeps nothing from the reader').toBe(true);
      expect(found.length).toBeLessThanOrEqual(24);
      for (const { candidate, ranges, isStale } of found) {
        expect(candidate.text.length).toBeLessThanOrEqual(20_000);
        expect(isStale()).toBe(false);
        for (const { startContainer, endContainer, startOffset, endOffset } of ranges(
          0,
          candidate.text.length,
        )) {
          expect(startContainer).toBe(endContainer);
          const said = startContainer.nodeValue?.slice(startOffset, endOffset) ?? '';
          expect(candidate.text.replace(/\s+/g, ' ')).toContain(said.replace(/\s+/g, ' ').trim());
        }
      }
      expect(doc.documentElement.outerHTML).toBe(before);
      doc.defaultView?.frameElement?.remove();
    }),
    { numRuns: 200 },
  );
});
