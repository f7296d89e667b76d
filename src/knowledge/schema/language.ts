/** The words of one language that structure a label. One file per language in knowledge/languages/. */
import * as v from 'valibot';
import { TagSchema, TextSchema } from './common.ts';

const Words = v.array(TextSchema);

export const LanguageSchema = v.strictObject({
  tag: TagSchema,
  name: TextSchema,
  /** Accents make other words ("dầu dừa" coconut oil, "dầu dứa" pineapple oil): names must be spelled with theirs. */
  accentsMatter: v.optional(v.boolean()),
  /** Heading words that open a full list, lower case: "ingredients", "zusammensetzung", "全成分". Matched without case and accents. */
  headings: Words,
  /** Headings of a call-out or part of a list: "key ingredients", "wirkstoffe". What follows is not the whole list. */
  partialHeadings: Words,
  /** "may contain", "peut contenir", "+/-" is common to all and built in. */
  mayContain: Words,
  /** "free from", "ohne", "sans", "無添加": what follows is absent. */
  freeFrom: Words,
  /** Drug-facts headings: "active ingredients" / "inactive ingredients". */
  active: Words,
  inactive: Words,
  /** Words that join two names: "and", "et", "und". */
  and: Words,
  /** Short ones that are also letters of names ("Vitamin E", "Collagen I"): "a", "i", "y", "e", "en". Both names must be known. */
  andBetweenNames: v.optional(Words),
  /** Joining words written together with the second name: "و", "ו". */
  andPrefix: v.optional(Words),
  /** Words that say how an ingredient was grown, pressed or cleaned and not what it is: "organic", "kaltgepresst". */
  qualifiers: v.optional(Words),
  /** Section headings that end a list: "how to use", "warnings", "anwendung". */
  endings: Words,
  /** Openings of disclaimers glued to the end: "please refer to the packaging", "la liste des ingrédients peut". */
  disclaimers: Words,
  /** Words that show the text is about food, a recipe or a supplement: "nutrition facts", "tbsp", "zutaten für". */
  foreign: Words,
  /** Words in titles and breadcrumbs that tell how a product is used, lower case. */
  context: v.strictObject({
    leaveOn: Words,
    rinseOff: Words,
    face: Words,
    body: Words,
    hair: Words,
    lip: Words,
    nail: Words,
    eye: Words,
    /** Words for what is no cosmetic though it may have ingredients: capsules, washing powder, candles. */
    other: Words,
  }),
  /** Words are written together: "Feuchtigkeitsshampoo" is a shampoo. */
  compounds: v.optional(v.boolean()),
});
export type Language = v.InferOutput<typeof LanguageSchema>;
