import type { Report } from '../engine/types.ts';

/** A report of a page on which nothing was found; the background is not woken for it. */
export const emptyReport = (): Report => ({
  product: { use: 'unknown', area: 'unknown', reasons: [] },
  lists: [],
  findings: [],
  families: {},
  rules: [],
  ms: 0,
});
