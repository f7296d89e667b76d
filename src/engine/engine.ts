/** The engine: text and knowledge in, lists and findings out. */
import { assessLists, type Weighing } from './assess.ts';
import { makeContextTeller, type TellContext } from './context.ts';
import { buildRunCutter } from './cut-run.ts';
import { readCaps } from './dose.ts';
import { buildLexicon } from './lexicon.ts';
import { buildNameIndex } from './name-index.ts';
import { makeQualifierDropper } from './qualifiers.ts';
import { type Reading, readLists } from './read.ts';
import { buildRecogniser } from './recognise.ts';
import type { Engine, Knowledge } from './types.ts';

/** Builds an engine. Indexes are made at the first use of what needs them: creating one costs nothing. */
export function createEngine(knowledge: Knowledge): Engine {
  const reading = once((): Reading => {
    const index = buildNameIndex(knowledge);
    return {
      index,
      recogniser: buildRecogniser(index, makeQualifierDropper(knowledge.languages)),
      cutter: buildRunCutter(index),
      lexicon: buildLexicon(knowledge.languages),
      caps: caps(),
    };
  });
  const caps = once(() => readCaps(knowledge.limits));
  const weighing = once(
    (): Weighing => ({
      families: new Map(knowledge.families.map((family) => [family.id, family])),
      ingredients: new Map(knowledge.ingredients.map((ingredient) => [ingredient.id, ingredient])),
      caps: caps(),
    }),
  );
  const tellContext = once((): TellContext => makeContextTeller(knowledge.languages));
  return {
    read: (text, hints) => readLists(text, hints, reading()),
    assess: (lists, context) => assessLists(lists, context, weighing()),
    rules: () => [],
    context: (words) => tellContext()(words),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
