/** What the background, our own pages, and the script put into a page say to each other about a picture there. */
import type { Report } from '../../engine/types.ts';
import type { Region } from '../../page/picture/region.ts';
import type { Offset, Tile } from '../../page/picture/show-tile.ts';
import type { PackedReading } from './picture-messages.ts';

/** Called by the background with `scripting.executeScript`; both sides run in the extension's own world. */
export interface Picker {
  /** Begins to read the picture with this address. False when there is none. */
  read(address: string): boolean;
  /** Begins the choice; what was chosen is read. */
  choose(words: { title: string; keys: string }): void;
  /** Brings a part of what is being read into view. */
  show(offset: Offset): Promise<Tile | null>;
  place(): { left: number; top: number };
  scroll(place: { left: number; top: number }): void;
  end(): void;
}

/** Names the connection over which a page asks for a place of it to be read. */
export const READ_PLACE = 'read-place';

/** Names the message that asks for the full page with what was read; no other of ours is called so. */
export const CHECK_DOUBTS = 'checkDoubts';

/** What was read from a picture in a page: kept there, and only while the page stays open. */
export interface FoundInPicture {
  text: string;
  /** Without what rests on doubtful words. */
  report: Report;
  doubts: number;
}

/** Answered by the script in the page, for our own pages. */
export interface PickerAnswers {
  pictureFound(): FoundInPicture | null;
  pictureReading(): PackedReading | null;
}

/** The place a message tells, or null when it is none. */
export function parseRegion(message: unknown): Region | null {
  const { left, top, width, height } = (message ?? {}) as Partial<Region>;
  const all = [left, top, width, height];
  if (!all.every((n) => typeof n === 'number' && Number.isFinite(n) && Math.abs(n) < 1e6)) return null;
  return { left, top, width, height } as Region;
}
