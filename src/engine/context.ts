/** How and where a product is used, told from its name and the words around it. */
import type { Language } from '../knowledge/schema/index.ts';
import { fold } from './normalize.ts';
import { makePhraseFinder } from './phrase-finder.ts';
import type { ProductContext, Reason } from './types.ts';

type Use = 'leave-on' | 'rinse-off';
type Area = Exclude<ProductContext['area'], 'unknown'>;
type Clue = { use: Use } | { area: Area };

const CLUES: [keyof Language['context'], Clue][] = [
  ['rinseOff', { use: 'rinse-off' }],
  ['leaveOn', { use: 'leave-on' }],
  ['lip', { area: 'lip' }],
  ['eye', { area: 'eye' }],
  ['nail', { area: 'nail' }],
  ['hair', { area: 'hair' }],
  ['body', { area: 'body' }],
  ['face', { area: 'face' }],
];
/** The product's own name says more than what stands around it. */
const NAME_WEIGHT = 4;
const MOST_TEXT = 2000;

export type TellContext = (words: { name?: string; brand?: string; text: string }) => ProductContext;

/** Builds the teller from all languages' words. */
export function makeContextTeller(languages: Language[]): TellContext {
  // A word may speak for a use and for an area ("lip balm"), so the two are looked for apart.
  const entriesOf = (field: 'use' | 'area') =>
    CLUES.filter(([, clue]) => field in clue).flatMap(([key, clue]) =>
      languages.flatMap((l) => l.context[key].map((word) => [word, clue] as const)),
    );
  const findUse = makePhraseFinder(entriesOf('use') as [string, { use: Use }][]);
  const findArea = makePhraseFinder(entriesOf('area') as [string, { area: Area }][]);

  return ({ name, text }) => {
    const texts = [
      [fold((name ?? '').slice(0, MOST_TEXT)), NAME_WEIGHT],
      [fold(text.slice(0, MOST_TEXT)), 1],
    ] as const;
    const uses = new Map<Use, number>();
    const areas = new Map<Area, number>();
    const words = new Map<string, string>();
    for (const [folded, weight] of texts) {
      for (const { start, end, value } of findUse(folded))
        add(uses, words, value.use, folded.slice(start, end), weight);
      for (const { start, end, value } of findArea(folded))
        add(areas, words, value.area, folded.slice(start, end), weight * (value.area === 'face' ? 0.5 : 1));
    }
    const use = best(uses);
    const area = best(areas);
    const reasons: Reason[] = [use, area].flatMap((found) =>
      found ? [{ code: `context-${found}`, value: words.get(found) ?? '' }] : [],
    );
    return { ...(name ? { name } : {}), use: use ?? 'unknown', area: area ?? 'unknown', reasons };
  };
}

function add<T extends string>(
  votes: Map<T, number>,
  words: Map<string, string>,
  key: T,
  word: string,
  weight: number,
): void {
  // Longer phrases are more exact: "cleansing balm" is no balm that stays.
  votes.set(key, (votes.get(key) ?? 0) + weight * word.length);
  if (!words.has(key)) words.set(key, word);
}

/** The winner by votes, or null when two are close. */
function best<T extends string>(votes: Map<T, number>): T | null {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > 1.15 * second[1]) ? first[0] : null;
}
