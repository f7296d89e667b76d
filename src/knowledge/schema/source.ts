/** A cited source. All of them stand once, by id, in knowledge/sources.json. */
import * as v from 'valibot';
import { TextSchema } from './common.ts';

export const SourceSchema = v.strictObject({
  authors: TextSchema,
  year: v.nullable(v.number()),
  title: TextSchema,
  /** Journal, regulation or publisher. */
  where: TextSchema,
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/))),
  pmid: v.optional(v.pipe(v.string(), v.regex(/^\d{1,8}$/))),
  url: v.optional(v.pipe(v.string(), v.url())),
  /** Day on which the source was last looked at. */
  checked: v.pipe(v.string(), v.isoDate()),
  /** How its owner asks to be named. */
  terms: v.optional(TextSchema),
  note: v.optional(TextSchema),
});
export const SourcesSchema = v.record(v.pipe(v.string(), v.regex(/^[A-Z0-9_]+$/)), SourceSchema);
export type Source = v.InferOutput<typeof SourceSchema>;
export type Sources = v.InferOutput<typeof SourcesSchema>;
