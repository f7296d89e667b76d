/** Puts a page's candidates in order and drops what is said twice. */
import type { Found } from './find-lists.ts';

/** Menus name what a shop sells by; nothing in them is the product's. */
export const MENUS = 'nav,footer,[role=navigation],[role^=menu],[role=listbox]';
/** Where other products and reviewers have their say. */
export const ELSEWHERE =
  'footer,nav,[class*=related i],[class*=recommend i],[class*=carousel i],[class*=upsell i],[class*=similar i],[class*=review i],[id*=related i],[id*=review i]';

const count = ({ candidate }: Found): number => Number(candidate.reasons[0]?.value);

/** Whether a text is so likely a list that nobody needs to look further. */
export const isPromising = (found: Found): boolean => count(found) > (found.candidate.heading ? 0 : 1);

/** Texts with names in them first, those of other products and of reviews last. */
export const bestFirst = (a: Found, b: Found): number => place(a) - place(b);

const place = (found: Found): number =>
  (found.element?.closest(ELSEWHERE) ? 4 : 0) + (count(found) ? 0 : 2) + (found.root ? 0 : 1);

/** Shops print a list twice, for wide and for narrow windows: the one that is seen stays, else the longer. */
export function withoutCopies(found: Found[]): Found[] {
  const keys = found.map(({ candidate }) => candidate.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  const gone = new Set<number>();
  for (let i = 0; i < found.length; i++)
    for (let j = 0; j < found.length; j++)
      if (i !== j && !gone.has(j) && keys[j]?.includes(keys[i] as string)) gone.add(isBetter(i, j) ? j : i);
  return found.filter((_, i) => !gone.has(i));

  /** Whether the text `short`, which stands in `long` too, is the one to keep. */
  function isBetter(short: number, long: number): boolean {
    const [a, b] = [rank(short), rank(long)];
    if (!a || !b) return b < a;
    return a > b && (keys[short] as string).length * 1.3 > (keys[long] as string).length;
  }
  function rank(index: number): number {
    return ['data', 'hidden', 'visible'].indexOf(found[index]?.candidate.where ?? '');
  }
}
