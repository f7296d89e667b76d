/** Sentences people read: short, hedged, and without words that promise or frighten. */

const MOST_WORDS = 25;

/** What must not be said, and what to say instead. */
const banned: { pattern: RegExp; instead: string }[] = [
  { pattern: /\bto be written\b/i, instead: 'the scaffold left a gap: write the sentence' },
  { pattern: /\btoxi(?:c|n|ns|city)\b/i, instead: 'say what happens, at what amount' },
  { pattern: /\bchemical-free\b/i, instead: 'leave it out: everything is a chemical' },
  { pattern: /\bcur(?:e|es|ed|ing)\b/i, instead: 'say "may help" and name the study' },
  { pattern: /\bdetox\w*/i, instead: 'leave it out' },
  { pattern: /\bmiracle\w*/i, instead: 'leave it out' },
  { pattern: /\bguarantee\w*/i, instead: 'say how sure the evidence is' },
  { pattern: /\bpro(?:ven|ved) to\b/i, instead: 'say what a study found' },
  { pattern: /\bcarcinogen\w*|\bcauses? cancer\b/i, instead: 'say what was seen, in whom' },
  { pattern: /\b(?:un)?safe\b(?! as used)/i, instead: 'only "safe as used in …", with a source' },
];

/** Splits a text into sentences; ends at ". ", "! " and "? " before a capital letter or a quotation mark. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?]["”]?)\s+(?=[\p{Lu}"“])/u);
}

export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Messages for one text that people read; `place` says where it stands. */
export function checkSentences(place: string, text: string): string[] {
  const long = splitSentences(text)
    .filter((sentence) => countWords(sentence) > MOST_WORDS)
    .map(
      (sentence) =>
        `${place}: ${countWords(sentence)} words. Split or shorten to ${MOST_WORDS}: "${sentence}"`,
    );
  const words = banned
    .filter(({ pattern }) => pattern.test(text))
    .map(
      ({ pattern, instead }) =>
        `${place}: "${pattern.exec(text)?.[0]}" is not said here; ${instead}: "${text}"`,
    );
  return [...long, ...words];
}
