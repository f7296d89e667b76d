/** What two lists have in common, in order. */

/** Longest lists that are laid side by side; a cosmetic with more items is not known. */
const MOST = 600;

export interface Common {
  /** Places of the names that both lists have in the same order: pairs of indexes, rising on both sides. */
  kept: [from: number, to: number][];
  /** Names in both, but elsewhere among the others. */
  moved: [from: number, to: number][];
  removed: number[];
  added: number[];
}

/** The longest common order of two lists of names, and what is left over. Bounded: time grows with the lists' product. */
export function findCommonOrder(before: string[], after: string[]): Common {
  const [a, b] = [before.slice(0, MOST), after.slice(0, MOST)];
  const kept = longestCommon(a, b);
  const freeA = without(
    a,
    kept.map(([i]) => i),
  );
  const freeB = without(
    b,
    kept.map(([, j]) => j),
  );
  const places = new Map<string, number[]>();
  for (const j of freeB) push(places, b[j] as string, j);
  const moved: [number, number][] = [];
  const removed: number[] = [];
  for (const i of freeA) {
    const j = places.get(a[i] as string)?.shift();
    if (j === undefined) removed.push(i);
    else moved.push([i, j]);
  }
  const isMoved = new Set(moved.map(([, j]) => j));
  return { kept, moved, removed, added: freeB.filter((j) => !isMoved.has(j)) };
}

function longestCommon(a: string[], b: string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const kept = Array.from({ length: start }, (_, i): [number, number] => [i, i]);
  const [rows, columns] = [a.length - start, b.length - start];
  if (rows === 0 || columns === 0) return kept;
  const width = columns + 1;
  // lengths[i * width + j]: longest common order of what follows a[start + i] and b[start + j].
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] as number;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[start + i] === b[start + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[start + i] === b[start + j]) kept.push([start + i++, start + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}

function without(all: string[], taken: number[]): number[] {
  const known = new Set(taken);
  return all.map((_, i) => i).filter((i) => !known.has(i));
}

function push(map: Map<string, number[]>, name: string, place: number): void {
  const list = map.get(name);
  if (list) list.push(place);
  else map.set(name, [place]);
}
