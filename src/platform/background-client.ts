/** The background as our own pages ask it. */
import type { Report } from '../engine/types.ts';
import type { BackgroundHandlers, Reply, Request } from './messages.ts';
import { askBackground } from './messages-content.ts';

export type Explanation = Reply<BackgroundHandlers, 'explain'>;
export type Dictionary = Reply<BackgroundHandlers, 'dictionary'>;

/** Longest text that is checked, in UTF-16 code units: the longest real list known has 6,000. */
export const MAX_CHECKED = 200_000;

/** Reads a pasted text. */
export function checkText(text: string): Promise<Report> {
  return askBackground('check', { text: text.slice(0, MAX_CHECKED) });
}

/** The full texts behind some findings, with the sources they cite. */
export function explain(ids: Request<BackgroundHandlers, 'explain'>): Promise<Explanation> {
  return askBackground('explain', ids);
}

/** Languages the interface can speak. */
export function locales(): Promise<string[]> {
  return askBackground('locales', {});
}

/** Every family and curated ingredient. */
export function dictionary(): Promise<Dictionary> {
  return askBackground('dictionary', {});
}
