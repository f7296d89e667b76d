/**
 * Looks whether a page is worth reading: one `textContent` and one expression, up to the first cue. Pages where it finds
 * nothing, nearly all, never load the reader.
 */
import { findHits, type Hit, matchesIn } from './cue-hits.ts';
import { type Cues, compileCues } from './cues.ts';
import { carriers, isProduct } from './product-page.ts';
import type { Quirk } from './quirk.ts';
import { type OpenShadow, type Root, roots } from './roots.ts';
import { inSlices } from './slices.ts';

export interface ScoutOptions {
  signal: AbortSignal;
  openShadow?: OpenShadow;
  quirk?: Quirk;
  /** Handed each tree of the page that is looked through. */
  onRoot?: (root: Root) => void;
}

/** Whether a text, a shadow root or the product data of a page has a cue. Never throws; false when aborted. */
export async function hasCues(doc: Document, cues: Cues, options: ScoutOptions): Promise<boolean> {
  const finder = compileCues(cues);
  const pause = inSlices();
  const { signal, openShadow, quirk } = options;
  const isAny = (hits: Hit[]) => hits.some(({ word }) => !finder.isForeign(word));
  try {
    for (const root of doc.body ? roots(doc.body, openShadow) : []) {
      if (root) options.onRoot?.(root);
      if (root && quirk?.include && root.querySelector(quirk.include)) return true;
      if (root && isAny(await findHits(root, finder, pause, signal, isAny))) return true;
      if (signal.aborted) return false;
      await pause();
    }
    if (!(await isProduct(doc, pause))) return false;
    for (const code of carriers(doc))
      if ((await matchesIn(code, finder, pause)).some(([, word]) => !finder.isForeign(word))) return true;
  } catch {
    // A page that changes under the scout may throw anywhere: the next change is looked at again.
  }
  return false;
}
