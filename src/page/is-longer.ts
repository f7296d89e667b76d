/** Nodes without text of which so many more than characters make an element long. */
const EMPTY = 400;

/** Whether there are more than `max` characters of text in `node`; stops there, where `textContent` would read on. */
export function isLonger(node: Node, max: number): boolean {
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, 5);
  let length = 0;
  for (let steps = 0; steps < max + EMPTY; steps++) {
    const next = walker.nextNode();
    if (!next) return false;
    if (next.nodeType === 3) length += (next as Text).length;
    if (length > max) return true;
  }
  return true;
}
