/** What a build that reads pictures can do with them. */
import type { Print } from '../../ocr/prints.ts';
import type { TabPicture } from './ask-picker.ts';
import type { PictureReading } from './picture-messages.ts';

/** For pages of ours. */
export interface Pictures {
  /** Reads a picture; see picture-reader.ts. */
  read(
    picture: Blob,
    onProgress: (share: number) => void,
    signal: AbortSignal,
    print?: Print,
  ): Promise<PictureReading>;
  /** What print this build can read. */
  prints: readonly Print[];
  /** What was read in a tab's page, or null. */
  takeReading(tabId: number): Promise<PictureReading | null>;
  /** What was read in the tab in front: see ask-picker.ts. */
  watch(onFound: (found: TabPicture | null) => void, signal: AbortSignal): void;
  /** Lets the person choose a picture on a tab's page. Rejects where the browser keeps us out. */
  choose(tabId: number): Promise<void>;
}

/** For the background. */
export interface PictureMenu {
  /** Adds the entry for pictures to the context menu. */
  setUp(): void;
  /** Answers that entry, and pages in which a place is to be read. */
  answer(): void;
}
