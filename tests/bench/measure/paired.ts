/** Measures variants side by side: each round runs all of them, in another order, so that no one always goes first. */

export type Samples<K extends string> = Record<K, number[]>;

/** `variants` answer what they measured, in any unit. Round 0 of each only warms up and is not counted when `warm` is set. */
export async function paired<K extends string>(
  rounds: number,
  variants: Record<K, () => number | Promise<number>>,
  warm = false,
): Promise<Samples<K>> {
  const names = Object.keys(variants) as K[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Samples<K>;
  for (let round = warm ? -1 : 0; round < rounds; round++) {
    const from = (round + names.length) % names.length;
    for (const name of [...names.slice(from), ...names.slice(0, from)]) {
      const value = await variants[name]();
      if (round >= 0) samples[name].push(value);
    }
  }
  return samples;
}
