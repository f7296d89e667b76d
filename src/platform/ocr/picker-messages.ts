/** What the background and the script it puts into a page say to each other about a picture there. */
import type { Region, Tile } from '../../page/picture/region.ts';
import { webext } from '../webext.ts';

/** Called by the background with `scripting.executeScript`; both sides run in the extension's own world. */
export interface Picker {
  /** The picture with this address, or null. */
  find(address: string): Region | null;
  /** Begins the choice; its outcome comes as a message. */
  choose(words: { title: string; keys: string }): void;
  show(region: Region, offset: number): Promise<Tile | null>;
  place(): { left: number; top: number };
  scroll(place: { left: number; top: number }): void;
  end(): void;
}

/** Names the message; no other of ours is called so. */
export const CHOSEN = 'pictureChosen';

export function sendChosen(region: Region): void {
  webext.runtime.sendMessage({ poreOver: CHOSEN, body: region }).catch(() => {});
}

/** The region a message tells, or null when it is another message or no region. */
export function parseChosen(message: unknown): Region | null {
  const { poreOver, body } = (message ?? {}) as { poreOver?: unknown; body?: Partial<Region> };
  if (poreOver !== CHOSEN || !body) return null;
  const { left, top, width, height } = body;
  const all = [left, top, width, height];
  if (!all.every((n) => typeof n === 'number' && Number.isFinite(n) && Math.abs(n) < 1e6)) return null;
  return body as Region;
}
