/** What a build that reads pictures can do with them. */
import type { PictureReading } from './picture-messages.ts';

/** For pages of ours. */
export interface Pictures {
  /** Reads a picture; see picture-reader.ts. */
  read(picture: Blob, onProgress: (share: number) => void, signal: AbortSignal): Promise<PictureReading>;
  /** The picture handed over from a shop page, once. */
  takePending(): Promise<Blob | null>;
  /** Lets the person choose a picture on a tab's page. Rejects where the browser keeps us out. */
  choose(tabId: number): Promise<void>;
}

/** For the background. */
export interface PictureMenu {
  /** Adds the entry for pictures to the context menu. */
  setUp(): void;
  /** Answers that entry, and pages on which a picture was chosen. */
  answer(): void;
}
