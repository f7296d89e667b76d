/** What print may be in. The recogniser reads one of them at a time. */

/** `latin`: English data, which reads all Latin letters that names of ingredients are set in. Others by their BCP 47 tag. */
export type Print = 'latin' | 'ja' | 'ko';

/** As Tesseract calls the data. */
export const DATA: Record<Print, string> = { latin: 'eng', ja: 'jpn', ko: 'kor' };

/** The print a page or an interface in this language most likely has, of those that can be read. */
export function printOf(tag: string, can: readonly Print[]): Print {
  const language = tag.toLowerCase().split('-')[0];
  return can.find((print) => print === language) ?? 'latin';
}
