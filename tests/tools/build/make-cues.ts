/** Gathers the cue words for the content script when it is built, so that it carries no more than it needs. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../../src/knowledge/schema/index.ts';
import type { Cues } from '../../../src/page/cues.ts';
import { groupCues } from '../../../src/page/group-cues.ts';
import { leanWords } from '../../../src/page/lean-words.ts';

const knowledge = new URL('../../../src/knowledge/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, knowledge), 'utf8'));

/** Headings of lists in all languages, the commonest names, and what tells food from cosmetics. Reads the knowledge folder: Node only. */
export function makeCues(): Cues {
  const languages = readdirSync(new URL('languages/', knowledge)).map(
    (file): Language => read(`languages/${file}`),
  );
  const { names, foreign } = read('cues.json');
  return groupCues({
    names,
    foreign: leanWords(foreign),
    headings: leanWords(languages.flatMap(({ headings }) => headings)),
  });
}
