/** How many ingredients of a list stand under each stance. */
import type { Finding } from '../../engine/types.ts';
import { type Stance, stances } from '../known.ts';

export interface StanceCount {
  stance: Stance;
  count: number;
}

/** Stances that occur, most pressing first. An ingredient with two findings of one stance counts once; notes don't count. */
export function countStances(findings: Finding[]): StanceCount[] {
  return stances
    .map((stance) => {
      const items = findings.filter((f) => f.stance === stance && !f.note).map((f) => `${f.list}/${f.item}`);
      return { stance, count: new Set(items).size };
    })
    .filter(({ count }) => count > 0);
}
