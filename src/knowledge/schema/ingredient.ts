/** An ingredient we have curated. One file per ingredient in knowledge/ingredients/. */
import * as v from 'valibot';
import { FormSchema, IdSchema, TagSchema, TextSchema } from './common.ts';

/** Plain-word functions in a formula; labels for people are message keys `function_<id>` with "-" written "_". */
export const FunctionSchema = v.picklist([
  'abrasive',
  'absorbent',
  'anti-sebum',
  'antidandruff',
  'antimicrobial',
  'antioxidant',
  'antiperspirant',
  'antistatic',
  'astringent',
  'binding',
  'bleaching',
  'buffering',
  'bulking',
  'chelating',
  'cleansing',
  'colorant',
  'denaturant',
  'deodorant',
  'depilatory',
  'emollient',
  'emulsifying',
  'emulsion-stabilising',
  'exfoliating',
  'film-forming',
  'flavouring',
  'foaming',
  'fragrance',
  'hair-conditioning',
  'hair-dyeing',
  'hair-fixing',
  'humectant',
  'keratolytic',
  'light-stabilising',
  'moisturising',
  'nail-conditioning',
  'occlusive',
  'opacifying',
  'oral-care',
  'oxidising',
  'plasticiser',
  'preservative',
  'propellant',
  'reducing',
  'refreshing',
  'skin-conditioning',
  'skin-protecting',
  'slip',
  'solubilising',
  'solvent',
  'soothing',
  'surfactant',
  'tanning',
  'tonic',
  'uv-absorber',
  'uv-filter',
  'viscosity-controlling',
  'other',
]);
export type FunctionId = v.InferOutput<typeof FunctionSchema>;

export const MembershipSchema = v.strictObject({
  family: IdSchema,
  /** Strength of this form within the family; for pore-clogging the rabbit-test band (high, medium). */
  form: v.optional(FormSchema),
  /** Three or more separate studies name it: a medium grade then counts like a high one. */
  agreed: v.optional(v.boolean()),
  /** One sentence on this form, shown below the family's text. */
  note: v.optional(TextSchema),
});

/** One published comedogenic grade (0–5 in rabbit-ear or other tests), kept apart per source so that disagreement shows. */
export const ComedogenicSchema = v.strictObject({
  /** Lowest and highest grade the source gives. */
  grade: v.tuple([v.number(), v.number()]),
  irritancy: v.optional(v.number()),
  source: v.string(),
  model: v.picklist(['rabbit-ear', 'human-back', 'list']),
  note: v.optional(TextSchema),
});

export const NameSchema = v.strictObject({
  name: TextSchema,
  /** Language of the name where it belongs to one. */
  lang: v.optional(TagSchema),
  kind: v.picklist(['synonym', 'common', 'trade', 'old', 'drug', 'label', 'misspelling']),
});

export const IngredientSchema = v.strictObject({
  id: IdSchema,
  formerIds: v.optional(v.array(IdSchema)),
  /** The INCI name as printed on labels, in title case. */
  inci: TextSchema,
  names: v.optional(v.array(NameSchema)),
  cas: v.optional(v.array(v.pipe(v.string(), v.regex(/^\d{2,7}-\d{2}-\d$/)))),
  functions: v.array(FunctionSchema),
  /** Families the name belongs to; the first is the one a finding is shown under. Empty for ingredients known but not flagged. */
  families: v.array(MembershipSchema),
  comedogenic: v.optional(v.array(ComedogenicSchema)),
  /** One or two plain sentences on what it is, where the family's text is not enough. */
  about: v.optional(TextSchema),
  sources: v.optional(v.array(v.string())),
});
export type Ingredient = v.InferOutput<typeof IngredientSchema>;
