import type { Finding } from '../engine/types.ts';

/** Everything a card shows, as plain words in the reader's language. Empty strings and lists leave no gap. */
export interface CardContent {
  stance: Finding['stance'];
  /** "May help", "Take care" … */
  stanceLabel: string;
  /** The ingredient as printed on the page. Hostile text: only ever set as text. */
  name: string;
  /** The INCI name where it differs from what is printed, else "". */
  inci: string;
  /** "Retinoids", "Fragrance · Essential oils". */
  families: string;
  /** What it is here for, in one sentence. */
  short: string;
  /** One sentence each: why it is marked. */
  why: string[];
  /** BCP 47 tag of `families`, `short` and the evidence's text; the rest is in the card's own language. */
  lang: string;
  /** "Small trials" and the one sentence the trials come to, or null. */
  evidence: { label: string; text: string } | null;
  /** "Near the end of the list: probably 1 % or less", or "". */
  dose: string;
  /** "2 of 5", or "" for a lone mark, which hides the way to others. */
  count: string;
}

export interface CardStrings {
  /** BCP 47 tag and direction of the words below. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What the card is, for screen readers: "Pore Over: about this ingredient". */
  label: string;
  previous: string;
  next: string;
  close: string;
  more: string;
  /** Left out where nothing can be saved. */
  save?: string;
  /** Said where a text is not in the card's language. */
  untranslated: string;
  /** `colour-blind`: the colours that stay apart for every kind of colour blindness. */
  palette?: string;
}

export type HideReason = 'escape' | 'close' | 'leave' | 'outside' | 'tab' | 'gone';

export interface CardEvents {
  /** The whole explanation is wanted. */
  onMore(): void;
  /** The product is to be saved. Resolves to what came of it, in words. */
  onSave?(): Promise<string>;
  /** The mark before (-1) or after (1) is wanted. */
  onStep(by: -1 | 1): void;
  onHide?(reason: HideReason): void;
}
