/** Scaffolds a family: quiet and without judgement until somebody has filled it in. */
import { FamilySchema } from '../../../src/knowledge/schema/index.ts';
import { Explained } from '../explained.ts';
import { knowledgeFolder, toId, writeNew } from './write-new.ts';

const usage = 'usage: npm run new:family -- "Name as a shopper would say it"';

/** `folder` is a folder of knowledge; the project's own when left out. */
export function main(args: string[], folder = knowledgeFolder): number {
  const [name, ...rest] = args;
  if (!name?.trim() || rest.length > 0)
    throw new Explained(`${usage}\n  Put a name of several words in quotation marks.`);
  const id = toId(name);
  const file = writeNew(folder, `families/${id}.json`, FamilySchema, {
    id,
    name: name.trim(),
    stance: 'info',
    marked: false,
    severity: 1,
    short: 'To be written: one line for the card, at most 25 words.',
    what: ['To be written: what it is and does in a formula.'],
    article: null,
    evidence: {
      grade: null,
      line: 'To be written: the evidence in one sentence.',
      claims: [{ text: 'We found no trial on pores.', sources: [] }],
    },
    partWays: null,
    use: [],
    care: [],
    myths: [],
  });
  console.log(`${file} is written. Now:
  stance, marked, severity   helps | care | clogging | harsh | info; marked paints it in the page; severity 1 to 3
  short, what, evidence.line replace "To be written" (tests/knowledge/sentences.test.ts fails until then)
  evidence.claims            each with grade A to D and sources (tests/knowledge/references.test.ts)
  article, partWays          only what the article says, apart from evidence, with its claim numbers in article.json
  care, suits                for whom; "changes" says what a profile changes in a finding
  members                    add { "family": "${id}" } to the ingredients that belong to it
Add its id to tests/knowledge/ids.txt.
Check: npx vitest run --project node tests/knowledge`);
  return 0;
}
