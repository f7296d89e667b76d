/** What the popup can be told about the tab it was opened over. */
import type { Report } from '../../engine/types.ts';

export type PopupState =
  | { kind: 'report'; tabId: number; host: string; title: string; report: Report }
  | { kind: 'reading' }
  | { kind: 'paused'; host: string }
  | { kind: 'not-chosen'; tabId: number; host: string }
  | { kind: 'browser-page' }
  | { kind: 'store' }
  | { kind: 'file' }
  | { kind: 'pdf' }
  | { kind: 'withheld'; host: string }
  | { kind: 'not-loaded'; tabId: number; host: string }
  /** The page does not answer: it is busy, or it hangs. */
  | { kind: 'stuck'; tabId: number; host: string }
  | { kind: 'error'; message: string };

/** The finding the popup was opened for, from the card in the page. */
export interface PopupEntry {
  family: string;
  ingredient: string | null;
}

/** The site a state is about, or '' where there is none. */
export const hostOf = (state: PopupState): string => ('host' in state ? state.host : '');
