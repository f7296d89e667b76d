/** Findings a person does not want to be marked: they are listed apart, never lost. */
import type { Finding } from './types.ts';

/** One ingredient or one family, by id; on one site and its sub-domains, or everywhere (`site: null`). */
export interface Mute {
  kind: 'ingredient' | 'family';
  id: string;
  site: string | null;
}

/** Whether a site's name covers a host: "shop.example" covers "www.shop.example" and not "workshop.example". */
export const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

/** The mute that keeps a finding from being marked on a host, or null. A pasted text has the host ''. */
export function muteOf(finding: Finding, mutes: readonly Mute[], host: string): Mute | null {
  return (
    mutes.find(
      ({ kind, id, site }) =>
        (site === null || covers(site, host)) &&
        (kind === 'family' ? finding.family === id : finding.ingredient === id),
    ) ?? null
  );
}
