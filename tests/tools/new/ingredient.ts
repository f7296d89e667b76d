/** Scaffolds an ingredient. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IngredientSchema } from '../../../src/knowledge/schema/index.ts';
import { Explained } from '../explained.ts';
import { knowledgeFolder, toId, writeNew } from './write-new.ts';

const usage = 'usage: npm run new:ingredient -- "INCI Name"';

/** `folder` is a folder of knowledge; the project's own when left out. */
export function main(args: string[], folder = knowledgeFolder): number {
  const [name, ...rest] = args;
  if (!name?.trim() || rest.length > 0)
    throw new Explained(`${usage}\n  Put a name of several words in quotation marks.`);
  const inci = name.trim();
  const path = `ingredients/${toId(inci)}.json`;
  const file = writeNew(folder, path, IngredientSchema, {
    id: toId(inci),
    inci,
    names: [],
    functions: functionsOf(inci, folder),
    families: [],
    sources: [],
  });
  console.log(`${file} is written. Now:
  names      other spellings on labels, each with its kind (tests/knowledge/references.test.ts: one name, one ingredient)
  functions  what it does in a formula (taken from the register where the name is known)
  families   ids of families it belongs to, with the form; leave [] for an ingredient that is only known
  about      one or two plain sentences of 25 words at most (tests/knowledge/sentences.test.ts)
  sources    ids of sources.json (npm run new:source adds one)
  cas        if known
Leave out what stays empty, and add its id to tests/knowledge/ids.txt.
Check: npx vitest run --project node tests/knowledge`);
  return 0;
}

/** What the register says the name does; [] where it does not know it. */
function functionsOf(inci: string, folder: string): string[] {
  let register: string;
  try {
    register = readFileSync(join(folder, 'register.txt'), 'utf8');
  } catch {
    return [];
  }
  const [head = '', ...lines] = register.split('\n');
  const known = lines.find((line) => line.startsWith(`${inci.toUpperCase()}\t`));
  const names = new Map(head.split(' ').map((pair) => [pair.charAt(0), pair.slice(2)]));
  return [...(known?.split('\t')[1] ?? '')].flatMap((code) => names.get(code) ?? []);
}
