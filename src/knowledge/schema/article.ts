/** The claims of the article the product stands on, each beside its evidence. All of them stand in knowledge/article.json. */
import * as v from 'valibot';
import { GradeSchema, IdSchema, TextSchema } from './common.ts';

export const ArticleClaimSchema = v.strictObject({
  /** Number of the claim; families refer to it in `article.claims`. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What the article says, paraphrased. */
  says: TextSchema,
  /** Families the claim is about; empty where no ingredient is meant. */
  families: v.array(IdSchema),
  /** How the claim stands beside the evidence. */
  verdict: v.picklist(['supported', 'qualified', 'overstated', 'contradicted', 'untested', 'not-advised']),
  /** What the evidence says, one sentence each. */
  finding: v.array(TextSchema),
  /** How strong that evidence is, or null where it is not graded. */
  grade: v.nullable(GradeSchema),
  sources: v.array(v.string()),
});
export const ArticleSchema = v.array(ArticleClaimSchema);
export type ArticleClaim = v.InferOutput<typeof ArticleClaimSchema>;
