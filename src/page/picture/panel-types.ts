import type { Finding } from '../../engine/types.ts';

type Stance = Finding['stance'];

/** A stretch of the read text. The pieces joined are the text again. */
export interface PanelPiece {
  text: string;
  stance: Stance | null;
  /** Hard to read: nothing is said of it. */
  isDoubtful: boolean;
}

export interface PanelFinding {
  stance: Stance;
  stanceLabel: string;
  /** As the picture says it. */
  name: string;
  families: string;
  short: string;
  /** BCP 47 tag of the last two. */
  lang: string;
}

export interface PanelResult {
  /** Sentences: what was found, and what could not be seen. */
  lines: string[];
  findings: PanelFinding[];
  pieces: PanelPiece[];
  /** There are doubtful words to check. */
  hasDoubts: boolean;
}

/** Words of the panel, in the interface's language. */
export interface PanelWords {
  lang: string;
  dir: 'ltr' | 'rtl';
  palette: string;
  /** What the panel is, also for screen readers. */
  title: string;
  reading: string;
  cancel: string;
  close: string;
  /** On the button that leads to the doubtful words. */
  check: string;
  /** Said of a doubtful word and of a marked one, for those who don't see it. */
  doubtful: string;
  stance(stance: Stance): string;
}

export interface PanelEvents {
  /** Closed by the person; whatever is under way is to be ended. */
  onClose(): void;
  onCheck(): void;
  /** The whole explanation of a finding is wanted. */
  onMore(index: number): void;
}
