/** How often chance alone would give a difference, for very small numbers. */

/**
 * Fisher's exact test, one-sided: of `bad + good` products `having` hold an ingredient; the chance that `badHaving` or
 * more of the bad ones do, were it dealt out blindly. 0–1. (R. A. Fisher, Statistical Methods for Research Workers, 1934.)
 */
export function fisherTail(badHaving: number, bad: number, goodHaving: number, good: number): number {
  const having = badHaving + goodHaving;
  const most = Math.min(having, bad);
  const all = logChoose(bad + good, having);
  let p = 0;
  for (let k = badHaving; k <= most; k++)
    if (having - k <= good) p += Math.exp(logChoose(bad, k) + logChoose(good, having - k) - all);
  return Math.min(1, p);
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}
