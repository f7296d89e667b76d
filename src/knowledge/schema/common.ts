/** The small building blocks every knowledge file shares. Types are derived from these schemas, never written twice. */
import * as v from 'valibot';

/** A stable identifier: lower-case words joined by hyphens. Never reused; a renamed entry keeps the old one in `formerIds`. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens'),
);

/** A BCP 47 language tag as the `_locales` folders and language files use it ("de", "pt-BR", "zh-Hant"). */
export const TagSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'use a BCP 47 tag such as "de" or "zh-Hant"'),
);

/** Non-empty text without leading or trailing white space. */
export const TextSchema = v.pipe(
  v.string(),
  v.regex(/^\S(?:[\s\S]*\S)?$/, 'text must not be empty or padded with white space'),
);

/** Calendar date, ISO 8601. */
export const DateSchema = v.pipe(v.string(), v.isoDate());

/**
 * How strong the published evidence is. A: randomised trials, systematic reviews or a regulator's opinion.
 * B: small or single trials. C: laboratory or animal work, expert opinion. D: tradition only.
 */
export const GradeSchema = v.picklist(['A', 'B', 'C', 'D']);
export type Grade = v.InferOutput<typeof GradeSchema>;

/** What a finding means for the reader. One per family; a profile may change it for one person. */
export const StanceSchema = v.picklist(['helps', 'care', 'clogging', 'harsh', 'info']);
export type Stance = v.InferOutput<typeof StanceSchema>;

/** A statement with the sources it rests on (ids in sources.json) and how strong they are. */
export const ClaimSchema = v.strictObject({
  text: TextSchema,
  grade: v.optional(GradeSchema),
  sources: v.array(v.string()),
});
export type Claim = v.InferOutput<typeof ClaimSchema>;

/** How a member stands within its family: a retinyl ester is not retinol, ascorbyl palmitate is not a vitamin C serum. */
export const FormSchema = v.picklist([
  'strong',
  'moderate',
  'weak',
  'additive',
  'botanical',
  'medicine',
  'high',
  'medium',
  'low',
]);
