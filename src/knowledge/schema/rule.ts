/** What is known about using two families together. One file per rule in knowledge/rules/. */
import * as v from 'valibot';
import { GradeSchema, IdSchema, TextSchema } from './common.ts';

export const RuleSchema = v.strictObject({
  id: IdSchema,
  families: v.tuple([IdSchema, IdSchema]),
  /** Narrows the rule to these members of the first and of the second family; an empty list means every member. */
  only: v.optional(v.tuple([v.array(IdSchema), v.array(IdSchema)])),
  verdict: v.picklist(['separate', 'care', 'myth', 'encourage', 'fine']),
  grade: GradeSchema,
  /** The common claim, the finding and what to do, one sentence each. */
  claim: TextSchema,
  finding: TextSchema,
  advice: TextSchema,
  sources: v.array(v.string()),
});
export type Rule = v.InferOutput<typeof RuleSchema>;
