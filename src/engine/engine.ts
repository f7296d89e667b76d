/** The engine: text and knowledge in, lists and findings out. */
import { assessLists, type Weighing } from './assess.ts';
import { makeContextTeller, type TellContext } from './context.ts';
import { buildRunCutter } from './cut-run.ts';
import { boundDoses, isInOrder, readCaps } from './dose.ts';
import { keyOf } from './key.ts';
import { readLaws } from './legal.ts';
import { buildLexicon } from './lexicon.ts';
import { buildNameIndex } from './name-index.ts';
import { once } from './once.ts';
import { makeQualifierDropper } from './qualifiers.ts';
import { type Reading, readLists } from './read.ts';
import { buildRecogniser } from './recognise.ts';
import { findRules } from './rules.ts';
import { stateDoses } from './state-doses.ts';
import { makeAmountReader } from './stated-amounts.ts';
import type { Engine, Knowledge, ProductContext } from './types.ts';

export interface EngineOptions {
  /** Today's ISO date, for limits that are not in force yet. Without it nothing is said of what is to come. */
  today?: () => string;
}

/** Words in front of a list in which amounts are looked for. */
const MOST_BEFORE = 1500;

/** Builds an engine. Indexes are made at the first use of what needs them: creating one costs nothing. */
export function createEngine(knowledge: Knowledge, { today }: EngineOptions = {}): Engine {
  const index = once(() => buildNameIndex(knowledge));
  const reading = once(
    (): Reading => ({
      index: index(),
      recogniser: buildRecogniser(index(), makeQualifierDropper(knowledge.languages)),
      cutter: buildRunCutter(index()),
      lexicon: buildLexicon(knowledge.languages),
    }),
  );
  const weighing = once(
    (): Omit<Weighing, 'today'> => ({
      families: new Map(knowledge.families.map((family) => [family.id, family])),
      ingredients: new Map(knowledge.ingredients.map((ingredient) => [ingredient.id, ingredient])),
      rules: knowledge.rules,
      laws: readLaws(knowledge.limits),
      resolve: (name) => index().find(keyOf(name))?.name ?? name,
    }),
  );
  const capsFor = remember(
    ({ use, area }: Product) => readCaps(knowledge.limits, { use, area }),
    ({ use, area }) => `${use} ${area}`,
  );
  const readAmounts = once(() => makeAmountReader(knowledge.families, index));
  const tellContext = once((): TellContext => makeContextTeller(knowledge.languages));
  return {
    read: (text, hints) => readLists(text, hints, reading()),
    dose(list, context, before) {
      const bounded = { ...list, items: list.items.map((item) => ({ ...item })) };
      boundDoses(bounded, capsFor(context), isInOrder(list));
      const callOuts = readAmounts()(before.slice(-MOST_BEFORE), 'call-out');
      return stateDoses(bounded, [...(context.stated ?? []), ...callOuts], weighing().ingredients);
    },
    assess: (lists, context, profile) =>
      assessLists(lists, context, { ...weighing(), today: today?.() ?? null }, profile ?? null),
    rules: (lists, findings) => findRules(lists, findings, knowledge.rules),
    context(words) {
      const told = tellContext()(words);
      const stated = readAmounts()(titles(words), 'title');
      return stated.length ? { ...told, stated } : told;
    },
  };
}

type Product = Pick<ProductContext, 'use' | 'area'>;

const titles = ({ name = '', text }: { name?: string; text: string }): string => `${name}\n${text}`;

function remember<A, T>(make: (argument: A) => T, keyOf: (argument: A) => string): (argument: A) => T {
  const made = new Map<string, T>();
  return (argument) => {
    const key = keyOf(argument);
    const known = made.get(key) ?? make(argument);
    made.set(key, known);
    return known;
  };
}
