/** Adds a source to sources.json, in its place of the alphabet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../../../src/knowledge/schema/index.ts';
import { SourcesSchema } from '../../../src/knowledge/schema/index.ts';
import { Explained } from '../explained.ts';
import { knowledgeFolder, today, writeChecked } from './write-new.ts';

const usage = `usage: npm run new:source -- ID "Authors" YEAR "Title" "Journal, regulation or publisher" [DOI | PMID | ADDRESS]
  ID    capitals, digits and _, such as KANG05
  YEAR  four digits, or - where it is not known`;

/** `folder` is a folder of knowledge; the project's own when left out. */
export function main(args: string[], folder = knowledgeFolder): number {
  const [id, authors, year, title, where, link, ...rest] = args;
  if (!id || !authors || !year || !title || !where || rest.length > 0) throw new Explained(usage);
  if (!/^(?:\d{4}|-)$/.test(year))
    throw new Explained(`"${year}" is no year: write four digits, or - .\n${usage}`);
  const file = join(folder, 'sources.json');
  const sources = JSON.parse(readFileSync(file, 'utf8')) as Sources;
  if (id in sources)
    throw new Explained(`sources.json has "${id}" already: ${sources[id]?.title}. Choose another id.`);
  const source = {
    authors,
    year: year === '-' ? null : Number(year),
    title,
    where,
    ...(link ? readLink(link) : {}),
    checked: today(),
  };
  const all = { ...sources, [id]: source };
  writeChecked(
    file,
    SourcesSchema,
    Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  console.log(`sources.json holds "${id}" now. Next:
  cite it    in the "sources" of a claim, a rule, a limit or an ingredient (tests/knowledge/references.test.ts:
             a source nothing cites fails)
  "note"     say in it what was read (abstract, summary) and how many people a study had
Check: npx vitest run --project node tests/knowledge`);
  return 0;
}

/** A bare DOI, a PMID or an address. Throws when it is none of them. */
function readLink(link: string): { doi: string } | { pmid: string } | { url: string } {
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S*[a-z0-9)])$/i.exec(link)?.[1];
  if (doi) return { doi };
  const pmid = /^(?:pmid:?\s*)?(\d{1,8})$/i.exec(link)?.[1];
  if (pmid) return { pmid };
  if (/^https?:\/\/\S+$/.test(link)) return { url: link };
  throw new Explained(`"${link}" is no DOI (10.1000/xyz), PMID (digits) or address (https://…).\n${usage}`);
}
