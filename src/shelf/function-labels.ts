/** Words that shops put between ingredients to say what they are for ("Emollient: Squalane"). */
import { foldAccents } from '../engine/key.ts';
import functionWords from './function-words.json' with { type: 'json' };
import type { Draft } from './types.ts';

const FUNCTIONS: ReadonlySet<string> = new Set(functionWords.map(foldAccents));
/** What stands round a word: dashes, colons, brackets. */
const AROUND = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** Whether a text is such a word and no ingredient. */
export const isFunctionLabel = (text: string): boolean =>
  FUNCTIONS.has(foldAccents(text.replace(AROUND, '')));

/** The draft without them. Where it is saved or looked up: the page that makes it need not carry the words. */
export const withoutLabels = (draft: Draft): Draft => ({
  ...draft,
  names: draft.names.filter((name) => !isFunctionLabel(name)),
});
