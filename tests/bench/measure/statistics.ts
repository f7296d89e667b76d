/** Medians and spreads: what is left of timings on a machine that does other things too. */

/** Middle half of the values around their median. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** NaN throughout when there are no values. */
export function spreadOf(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), low: at(sorted, 0.25), high: at(sorted, 0.75) };
}

/** Spread of `values[i] / floors[i]`: both were measured right after each other, so that what slows one slows both. */
export function ratioOf(values: number[], floors: number[]): Spread {
  return spreadOf(values.map((value, i) => value / (floors[i] ?? Number.NaN)));
}

/** Spread of `values[i] - floors[i]`. */
export function differenceOf(values: number[], floors: number[]): Spread {
  return spreadOf(values.map((value, i) => value - (floors[i] ?? Number.NaN)));
}

function at(sorted: number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
