/** Legal limits as dated data, one file per jurisdiction in knowledge/limits/. */
import * as v from 'valibot';
import { ClaimSchema, DateSchema, IdSchema, TextSchema } from './common.ts';

export const LimitSchema = v.strictObject({
  /** Curated ingredient ids the limit covers. */
  ingredients: v.array(IdSchema),
  /** `opinion`: advice of an official committee that is no law; it bounds nothing and is only shown. */
  kind: v.optional(v.picklist(['opinion'])),
  /** Largest allowed share in the finished product, percent by weight. 0 means prohibited. */
  maxPercent: v.number(),
  /** What the percentage is expressed as when not the ingredient itself: "retinol equivalents", "acid". */
  expressedAs: v.optional(TextSchema),
  /** Factor that turns maxPercent into percent of the named ingredient (1 when omitted): 1.83 for retinyl palmitate. */
  factor: v.optional(v.record(IdSchema, v.number())),
  use: v.picklist(['any', 'leave-on', 'rinse-off']),
  area: v.picklist(['any', 'face', 'body', 'hair', 'lip', 'eye', 'nail', 'face-or-hand']),
  /**
   * Nothing above this cap is in use, so whatever follows it in an ordered list is at most 1 %.
   * Counts only for products of the entry's own `use` and `area`: benzoates mark a cream, not a shampoo.
   */
  marker: v.boolean(),
  /** First day for new products, and day from which older stock must comply; null: in force without a known start. */
  from: v.nullable(DateSchema),
  stockUntil: v.optional(DateSchema),
  source: v.string(),
  checked: DateSchema,
  note: v.optional(TextSchema),
});
/** A duty to print something on the label, above a share of the finished product. */
export const LabelSchema = v.strictObject({
  ingredients: v.array(IdSchema),
  /** `name`: it must stand in the list by its own name. `warn`: the label must carry `words`. */
  duty: v.picklist(['name', 'warn']),
  words: v.optional(TextSchema),
  /** Percent by weight above which the duty holds. */
  leaveOn: v.number(),
  rinseOff: v.number(),
  from: v.nullable(DateSchema),
  stockUntil: v.optional(DateSchema),
  source: v.string(),
  checked: DateSchema,
  note: v.optional(TextSchema),
});
export type Label = v.InferOutput<typeof LabelSchema>;

export const JurisdictionSchema = v.strictObject({
  id: v.picklist(['eu', 'uk', 'us']),
  name: TextSchema,
  /** How the law orders an ingredient list: why a position says something about an amount. */
  order: v.optional(ClaimSchema),
  limits: v.array(LimitSchema),
  labels: v.optional(v.array(LabelSchema)),
});
export type Limit = v.InferOutput<typeof LimitSchema>;
export type Jurisdiction = v.InferOutput<typeof JurisdictionSchema>;
