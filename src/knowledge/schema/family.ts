/** A family: ingredients that are explained together (retinoids, tea tree …). One file per family in knowledge/families/. */
import * as v from 'valibot';
import { ClaimSchema, FormSchema, GradeSchema, IdSchema, StanceSchema, TextSchema } from './common.ts';

/** Who should read a note of caution before using the ingredient. */
export const AudienceSchema = v.picklist([
  'everyone',
  'sensitive',
  'dry',
  'eczema',
  'rosacea',
  'pregnancy',
  'breastfeeding',
  'sun',
  'allergy',
  'children',
  'acne-prone',
  'mature',
]);
export type Audience = v.InferOutput<typeof AudienceSchema>;

/**
 * When a member is only noted and not marked. Each condition is enough; an active ingredient or a stated amount lifts
 * those about amount and place.
 */
export const NoteWhenSchema = v.strictObject({
  /** At most 1 % can be in the product. */
  low: v.optional(v.boolean()),
  /** The order says nothing about the amount. */
  unknown: v.optional(v.boolean()),
  /** It stands beyond this place in the list. */
  beyondPlace: v.optional(v.number()),
  /** It stands beyond this share of the list (0–1), and nothing in the list shows that it is above 1 %. */
  beyondShare: v.optional(v.number()),
  /** The product is washed off. */
  rinseOff: v.optional(v.boolean()),
  /** Forms of membership that do not count by themselves, unless several studies agree on one of them. */
  forms: v.optional(v.array(FormSchema)),
  /** Areas of the body where it does not matter. */
  areas: v.optional(v.array(v.picklist(['face', 'body', 'hair', 'lip', 'nail', 'eye']))),
});
export type NoteWhen = v.InferOutput<typeof NoteWhenSchema>;

/**
 * What a finding becomes for the people an entry speaks to, if they told us who they are. An entry without it is only
 * shown on the card. Nothing is ever hidden by it, and severity is only raised.
 */
export const ChangeSchema = v.strictObject({
  stance: v.optional(StanceSchema),
  severity: v.optional(v.picklist([2, 3])),
  /** A family that is only explained in the popup is painted for them. */
  marked: v.optional(v.boolean()),
  /** Only for these members; every one when left out. */
  only: v.optional(v.array(IdSchema)),
  /** Only where the label or maker states at least this percentage. */
  from: v.optional(v.number()),
  /** Only in a product used like this. */
  use: v.optional(v.picklist(['leave-on', 'rinse-off'])),
});
export type Change = v.InferOutput<typeof ChangeSchema>;

const ForWhomSchema = v.strictObject({
  who: AudienceSchema,
  ...ClaimSchema.entries,
  changes: v.optional(ChangeSchema),
});

export const FamilySchema = v.strictObject({
  id: IdSchema,
  formerIds: v.optional(v.array(IdSchema)),
  /** Name as a shopper would say it: "Retinoids", "Tea tree oil". */
  name: TextSchema,
  /** What titles and call-outs call the whole family, lower case: "vitamin c", "bha". A percentage beside it is the sum. */
  saidAs: v.optional(v.array(TextSchema)),
  stance: StanceSchema,
  /** Whether members are painted in the page. Quiet families (UV filters, fatty alcohols …) are only explained in the popup. */
  marked: v.boolean(),
  /** 1 quiet note, 2 worth a look, 3 look first. The one place where severity is set. */
  severity: v.picklist([1, 2, 3]),
  noteWhen: v.optional(NoteWhenSchema),
  /** One line for the card in the page, at most 25 words. */
  short: TextSchema,
  /** What it is and does in a formula, one sentence each. */
  what: v.array(TextSchema),
  /** What the article the product stands on says, paraphrased, or null where it is silent. Never mixed with evidence. */
  article: v.nullable(
    v.strictObject({
      says: v.array(TextSchema),
      /** Numbers of the claims in the article's claim table. */
      claims: v.array(v.number()),
    }),
  ),
  /** What published evidence says. `grade` is for pores or breakouts; `line` is the single sentence shown first. */
  evidence: v.strictObject({
    grade: v.nullable(GradeSchema),
    line: TextSchema,
    claims: v.array(ClaimSchema),
  }),
  /** Where article and evidence disagree, or null. */
  partWays: v.nullable(TextSchema),
  use: v.array(ClaimSchema),
  care: v.array(ForWhomSchema),
  /** Whom it may suit better than others. */
  suits: v.optional(v.array(ForWhomSchema)),
  myths: v.array(v.strictObject({ myth: TextSchema, ...ClaimSchema.entries })),
});
export type Family = v.InferOutput<typeof FamilySchema>;
