/** What is asked of the shelf where a product is read: in the popup, and where a list is checked. */
import type { Draft, ShelfNotice, ShelfReader, ShelfWriter } from '../../shelf/types.ts';
import type { PageColumn } from './compare-column.ts';

export interface SaveAccess {
  /** A private window: nothing is kept. */
  isPrivate: boolean;
  reader: Pick<ShelfReader, 'all' | 'onChange'>;
  writer: Pick<ShelfWriter, 'save' | 'edit' | 'undo'>;
  notice: (draft: Draft) => Promise<ShelfNotice>;
  /** Left out where nothing is compared. */
  comparing?: {
    /** Products on other tabs that have a list. */
    openPages: () => Promise<PageColumn[]>;
    /** Opens the comparison of these products; those of pages are handed over. */
    onCompare: (keys: string[], pages: PageColumn[]) => void;
  };
}
