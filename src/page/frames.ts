/** Frames of the same origin: their text is read with the page's, but each has a document and coordinates of its own. */

/** The frame of `doc` (at any depth) that a node stands in, or null where it stands in `doc` itself. */
export function frameAround(node: Node, doc: Document): Element | null {
  let frame: Element | null = null;
  for (let at = node.ownerDocument; at && at !== doc; at = frame?.ownerDocument ?? null) {
    frame = at.defaultView?.frameElement ?? null;
  }
  return frame;
}

/** How far the corner of a document's window is from that of the outermost window, client pixels. */
export function offsetOf(doc: Document): { x: number; y: number } {
  const offset = { x: 0, y: 0 };
  let frame = doc.defaultView?.frameElement;
  for (; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const { left, top } = frame.getBoundingClientRect();
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    offset.x += left + frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0');
    offset.y += top + frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0');
  }
  return offset;
}

/** Groups what stands in different documents. */
export function byDocument<T>(
  things: readonly T[],
  nodeOf: (thing: T) => Node | undefined,
): Map<Document, T[]> {
  const groups = new Map<Document, T[]>();
  for (const thing of things) {
    const doc = nodeOf(thing)?.ownerDocument;
    if (doc) groups.set(doc, [...(groups.get(doc) ?? []), thing]);
  }
  return groups;
}
