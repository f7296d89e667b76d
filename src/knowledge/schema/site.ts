/**
 * A shop's quirks as data, for the rare page that general reading cannot read. One file per shop in knowledge/sites/.
 * The build puts selectors into the content script (tests/tools/build/make-sites.ts).
 */
import * as v from 'valibot';
import { TextSchema } from './common.ts';

export const SiteSchema = v.strictObject({
  /** Host suffixes: "example.com" covers its sub-domains, "example.*" a shop's countries ("www.example.co.jp") too. */
  hosts: v.array(TextSchema),
  /** Elements that hold a list although nothing general shows it. */
  include: v.optional(v.array(TextSchema)),
  /** Elements whose text is never a list of the product looked at. */
  exclude: v.optional(v.array(TextSchema)),
  why: TextSchema,
});
export type Site = v.InferOutput<typeof SiteSchema>;
