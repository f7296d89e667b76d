/** What any reader of a page must do at least: one walk that reads the text of every text node. */
export function walkTexts(doc: Document): number {
  let length = 0;
  const walker = doc.createTreeWalker(doc, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  return length;
}
