/** Looks at a page as the page itself could: what is painted, and whether anything of ours is in it. */
import type { Finding, Report } from '../../../src/engine/types.ts';
import type { View } from '../drivers/driver.ts';

/** The painted words, in reading order: each as its stance and the text under the mark. */
export function paintedWords(view: View): Promise<{ stance: string; text: string }[]> {
  return view.evaluate(() => {
    const words: { stance: string; text: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
      const stance = /^pore-over-(helps|care|clogging|harsh|info)(?:-[a-z-]+)?$/.exec(name)?.[1];
      if (!stance) continue;
      for (const painted of highlight) {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        words.push({ stance, text: range.toString(), range });
      }
    }
    words.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return words.map(({ stance, text }) => ({ stance, text }));
  });
}

/** How many highlights of ours are registered, of whatever kind. */
export const countHighlights = (view: View) =>
  view.evaluate(
    () =>
      [...(CSS.highlights as unknown as Map<string, unknown>).keys()].filter((k) => k.startsWith('pore-over'))
        .length,
  );

/** Elements beside <head> and <body>: where our card's host stands while a card is open. */
export const countHosts = (view: View) =>
  view.evaluate(
    () =>
      [...document.documentElement.children].filter((e) => e !== document.head && e !== document.body).length,
  );

/** Where a word stands on the screen; null when it is not laid out. */
export function placeOf(view: View, word: string): Promise<{ x: number; y: number } | null> {
  return view.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0 || node.parentElement?.closest('script,style')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, word);
}

/** What the extension should paint of a report: the printed words of findings that are no notes. */
export function wordsToPaint(report: Report): string[] {
  const places = report.findings.filter((f) => !f.note).map(itemOf(report));
  return [...new Set(places)].sort();
}

export const itemOf = (report: Report) => (finding: Finding) =>
  report.lists[finding.list]?.items[finding.item]?.text ?? '';

/** A page whose <main> is given. Short: tests are about what is in it. */
export const page = (main: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Plain Fern Cream</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Plain Fern Cream</h1>${main}</main></body></html>`;

export const sampleList =
  'Aqua, Glycerin, Isopropyl Myristate, Cetearyl Alcohol, Squalane, Retinol, Tocopherol, Carbomer, Phenoxyethanol, Sodium Hydroxide';
