/** The text of a tree in pieces: nothing lost, nothing twice, and each piece found again node by node. */
import { describe, expect, test } from 'vitest';
import { pieces, textsOf } from '../../src/page/pieces.ts';
import { openPage } from './open-page.ts';

const card = (at: number) =>
  `<section><h3>card ${at}</h3>${at % 7 ? '' : '<script>hidden()</script>'}<p>one <b>two</b> three</p>${at % 11 ? '' : '<style>p{}</style><script>more()</script>'}</section>`;
const many = Array.from({ length: 3000 }, (_, at) => card(at)).join('\n');

/** What people may read of a tree, gathered node by node. */
function plainText(root: Node): string {
  let text = '';
  for (const node of root.childNodes)
    if (node.nodeType === 3) text += node.nodeValue;
    else if (!/^(?:script|style|noscript)$/.test((node as Element).localName)) text += plainText(node);
  return text;
}

describe('pieces', () => {
  test.each([
    ['nothing', ''],
    ['text alone', 'a text'],
    ['code at both ends', '<script>a</script>text<style>b</style>'],
    ['code beside code', '<p>one<script>a</script><script>b</script><script>c</script>two</p>'],
    ['code in code', '<svg><style>a</style></svg><noscript><p>b</p><style>c</style></noscript>text'],
    ['thousands of elements', many],
    ['thousands, deeply nested', `${'<i>'.repeat(400)}${many}`],
    ['one huge text', `<p>before</p><p>${'x '.repeat(300_000)}</p><script>no</script><p>behind</p>`],
    ['many long texts', `<p>${'y '.repeat(50_000)}</p><style>no</style>`.repeat(30)],
  ])('hold all text of a page with %s', async (_, html) => {
    const { body } = await openPage(html);
    const texts = [...pieces(body)].map(({ text }) => text);
    expect(texts.join('') === plainText(body)).toBe(true);
  });

  test('of a page of any size are small', async () => {
    const { body } = await openPage(many);
    const longest = Math.max(...[...pieces(body)].map(({ text }) => text.length));
    expect(longest).toBeLessThan(60_000);
  });

  test('are found again node by node', async () => {
    const { body } = await openPage(many);
    for (const piece of pieces(body)) {
      const walker = textsOf(piece, body);
      let text = '';
      while (text.length < piece.text.length && walker.nextNode()) text += walker.currentNode.nodeValue;
      expect(text === piece.text).toBe(true);
    }
  });

  test('go through the trees of shadow roots and templates too', async () => {
    const doc = await openPage('<div></div><template><p>in a <b>template</b></p></template>');
    const shadow = (doc.querySelector('div') as Element).attachShadow({ mode: 'open' });
    shadow.append('in a ', doc.createElement('script'), 'shadow');
    const template = doc.querySelector('template') as HTMLTemplateElement;
    const textIn = (root: DocumentFragment) => [...pieces(root)].map(({ text }) => text).join('');
    expect(textIn(shadow)).toBe('in a shadow');
    expect(textIn(template.content)).toBe('in a template');
  });

  test('end when the page is emptied under them', async () => {
    const { body } = await openPage(many);
    let count = 0;
    for (const _ of pieces(body)) if (++count === 2) body.replaceChildren('gone');
    expect(count).toBeLessThan(5);
  });
});
