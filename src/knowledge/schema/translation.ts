/** What we say of families, layering rules and the article's claims, in another language: one file per language. */
import * as v from 'valibot';
import { TextSchema } from './common.ts';

/**
 * From the English sentence to the same in this language. The sentence itself is the key, so a card whose English changed
 * is shown in English again until somebody has looked at its translation.
 */
export const TranslationSchema = v.record(TextSchema, TextSchema);
export type Translation = Readonly<v.InferOutput<typeof TranslationSchema>>;
