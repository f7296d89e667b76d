/** How and where a product is used, told from its name and the words around it; also whether it is a cosmetic at all. */
import type { Language } from '../knowledge/schema/index.ts';
import { makeCompoundFinder } from './compounds.ts';
import { fold } from './normalize.ts';
import { makePhraseFinder } from './phrase-finder.ts';
import type { ProductContext, Reason } from './types.ts';

type Use = 'leave-on' | 'rinse-off';
type Area = Exclude<ProductContext['area'], 'unknown'>;
type Words = keyof Language['context'];

const USES: [Words, Use | 'other'][] = [
  ['rinseOff', 'rinse-off'],
  ['leaveOn', 'leave-on'],
  ['other', 'other'],
];
const AREAS: [Words, Area][] = [
  ['lip', 'lip'],
  ['eye', 'eye'],
  ['nail', 'nail'],
  ['hair', 'hair'],
  ['body', 'body'],
  ['face', 'face'],
];
/** The product's own name says more than what stands around it. */
const NAME_WEIGHT = 4;
const MOST_TEXT = 2000;

export type TellContext = (words: { name?: string; brand?: string; text: string }) => ProductContext;

/** Builds the teller from all languages' words. */
export function makeContextTeller(languages: Language[]): TellContext {
  // A word may speak for a use and for an area ("lip balm"), so the two are looked for apart.
  const findUse = makeClueFinder(languages, USES);
  const findArea = makeClueFinder(languages, AREAS);

  return ({ name, text }) => {
    const texts = [
      [fold((name ?? '').slice(0, MOST_TEXT)), NAME_WEIGHT],
      [fold(text.slice(0, MOST_TEXT)), 1],
    ] as const;
    const uses = new Map<Use | 'other', number>();
    const areas = new Map<Area, number>();
    const words = new Map<string, string>();
    const inName = new Set<Use | Area | 'other'>();
    for (const [folded, weight] of texts) {
      for (const [word, use] of findUse(folded)) {
        add(uses, words, use, word, weight);
        if (weight === NAME_WEIGHT) inName.add(use);
      }
      for (const [word, area] of findArea(folded)) {
        add(areas, words, area, word, weight * (area === 'face' ? 0.5 : 1));
        if (weight === NAME_WEIGHT) inName.add(area);
      }
    }
    const use = best(uses);
    const area = best(areas);
    const reasons: Reason[] = [use, area].flatMap((found) =>
      found ? [{ code: `context-${found}`, value: words.get(found) ?? '' }] : [],
    );
    return {
      ...(name ? { name } : {}),
      use: use === 'other' ? 'unknown' : (use ?? 'unknown'),
      area: area ?? 'unknown',
      ...(use === 'other' ? { other: isCertain(inName) ? ('yes' as const) : ('maybe' as const) } : {}),
      reasons,
    };
  };
}

/** "Retinol Capsules Serum" is no supplement, and the shelf a product stands on says less than its name. */
function isCertain(inName: Set<Use | Area | 'other'>): boolean {
  return inName.has('other') ? !inName.has('leave-on') && !inName.has('rinse-off') : inName.size === 0;
}

/** Finds the words of one kind in a folded text: whole ones, and as parts of compounds where a language makes them. */
function makeClueFinder<T extends string>(languages: Language[], clues: [Words, T][]) {
  const entriesOf = (some: Language[]) =>
    clues.flatMap(([key, clue]) =>
      some.flatMap(({ context }) => context[key].map((word) => [word, clue] as const)),
    );
  const find = makePhraseFinder(entriesOf(languages));
  const findParts = makeCompoundFinder(entriesOf(languages.filter(({ compounds }) => compounds)));
  return (folded: string): [word: string, clue: T][] => {
    const whole = find(folded).map(({ start, end, value }): [string, T] => [folded.slice(start, end), value]);
    return [...whole, ...findParts(folded)];
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
