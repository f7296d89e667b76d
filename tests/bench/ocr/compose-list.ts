/** Ingredient lists as labels print them, put together from real names by a seed: nothing is copied from a product. */
import parts from './parts.json' with { type: 'json' };

export type Random = () => number;

/** The same numbers for the same seed, everywhere (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** A list of 14 to 40 names: water, the base, what it is sold for, plants, then what keeps and scents it. */
export function composeList(seed: number): string {
  const random = seeded(seed);
  const some = (from: readonly string[], least: number, most: number) =>
    shuffle(random, from).slice(0, least + Math.floor(random() * (most - least + 1)));
  const names = [
    pick(random, parts.water),
    ...some(parts.base, 5, 12),
    ...some(parts.actives, 2, 5),
    ...some(parts.plants, 1, 5),
    ...some(parts.helpers, 2, 7),
    ...some(parts.preservatives, 2, 4),
    ...some(parts.scents, 0, 5),
  ];
  const isUpper = random() < 0.3;
  const separator = pick(random, [', ', ', ', ', ', ' • ', ', ']);
  const shaped = isUpper ? names.map((name) => name.toUpperCase()) : names;
  const heading = pick(random, ['Ingredients: ', 'INGREDIENTS: ', 'Ingredients/Ingrédients: ', '', 'INCI: ']);
  return `${heading}${shaped.join(separator)}${pick(random, ['.', '', '.'])}`;
}

function shuffle<T>(random: Random, from: readonly T[]): T[] {
  const all = [...from];
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j] as T, all[i] as T];
  }
  return all;
}
