/** Made-up ingredient lists as products have them: mostly common names, some rare ones, a misspelt one here and there. */
import cues from '../../../src/knowledge/cues.json' with { type: 'json' };
import { knowledge } from '../../../src/knowledge/index.ts';

const wide = knowledge.register
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0] as string);
const common = cues.names;
const curated = knowledge.ingredients.map(({ inci }) => inci);

/** A list of so many items, the same for the same seed. */
export function makeList(items: number, seed: number): string {
  let state = (seed + 1) * 2654435761;
  const below = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const names = Array.from({ length: items }, () => {
    const dice = below(20);
    const from = dice < 12 ? common : dice < 18 ? curated : wide;
    const name = from[below(from.length)] as string;
    return below(60) === 0 ? misspell(name, below) : name;
  });
  return `Ingredients: ${names.join(', ')}.`;
}

function misspell(name: string, below: (n: number) => number): string {
  const at = 1 + below(Math.max(1, name.length - 2));
  return name.slice(0, at) + name.slice(at + 1);
}
