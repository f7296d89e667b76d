/** What the shelf's screens ask for. The store and the engine stay behind it. */
import type { Profile } from '../../engine/types.ts';
import type { Routine, ShelfFault, ShelfReader, ShelfWriter, Shown, Suspects } from '../../shelf/types.ts';
import type { ReportEvents } from '../report/report-view.tsx';
import type { Column } from './compare-column.ts';
import type { SaveAccess } from './save-access.ts';

export interface ShelfAccess extends SaveAccess {
  reader: ShelfReader;
  writer: ShelfWriter;
  /** Worked out with the engine, from what is known today. */
  view: {
    show: (ids: string[]) => Promise<Shown[]>;
    routine: () => Promise<Routine>;
    suspects: () => Promise<Suspects>;
  };
  /** Products of open pages that were handed over to be compared, by their key. */
  handedOver: () => Promise<Column[]>;
  /** Deletes all of it for good: earlier states too, and nothing to undo. */
  erase: () => Promise<{ ok: true } | { ok: false; why: ShelfFault }>;
  /** Gives the person a file. */
  onSaveFile: (name: string, text: string, type: string) => void;
}

export interface ShelfEvents extends Omit<ReportEvents, 'onShow'> {
  shelf: ShelfAccess;
  onProfile: (profile: Profile) => Promise<unknown>;
  onPrintNow: () => void;
}
