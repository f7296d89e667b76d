/** Ways to mark words in a page, for comparison. Each answers milliseconds, the layout it causes included. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { createPainter, type PaintedMark } from '../../../src/page/highlight.ts';

/** Words marked: each stands in the page some hundred times. */
const WORDS = ['lantern', 'harbour', 'velvet'];
const MOST = 300;

const ways = {
  none() {},
  /** Ours: static ranges handed to the browser. */
  ranges: () =>
    createPainter(document).paint(findRanges().map((range, id) => ({ id, stance: 'care', ranges: [range] }))),
  /** The same with ranges that follow the page's changes. */
  live() {
    const highlight = new Highlight();
    for (const { startContainer, startOffset, endContainer, endOffset } of findRanges()) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      highlight.add(range);
    }
    CSS.highlights.set('pore-over-care', highlight);
  },
  wrapping() {
    for (const { startContainer, startOffset, endOffset } of findRanges().reverse()) {
      const word = (startContainer as Text).splitText(startOffset);
      word.splitText(endOffset - startOffset);
      const mark = document.createElement('mark');
      word.replaceWith(mark);
      mark.append(word);
    }
  },
  markJs() {
    let left = MOST;
    new Mark(document.body).mark(WORDS, { accuracy: 'exactly', filter: () => left-- > 0 });
  },
  findAndReplace() {
    findAndReplaceDOMText(document.body, {
      find: new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'g'),
      wrap: 'mark',
    });
  },
};

/** Marks the words in one of the ways, and lays the page out. */
export function mark(way: keyof typeof ways): number {
  void document.body.offsetHeight;
  const start = performance.now();
  ways[way]();
  void document.body.offsetHeight;
  return performance.now() - start;
}

function findRanges(): PaintedMark['ranges'] {
  const found: StaticRange[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (
    let node = walker.nextNode() as Text | null;
    node && found.length < MOST;
    node = walker.nextNode() as Text | null
  )
    for (const word of WORDS) {
      const at = node.data.indexOf(word);
      if (at < 0 || found.length >= MOST) continue;
      found.push(
        new StaticRange({
          startContainer: node,
          startOffset: at,
          endContainer: node,
          endOffset: at + word.length,
        }),
      );
      break;
    }
  return found;
}
