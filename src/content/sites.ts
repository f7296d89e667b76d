/** The quirks of single sites, compiled in when the extension is built (tests/tools/build/make-sites.ts). */
import type { Quirk } from '../page/quirk.ts';

declare const __SITES__: [hosts: string[], quirk: Quirk][];

/** The quirk of a host or of a domain it belongs to; undefined for nearly all. */
export function quirkOf(host: string): Quirk | undefined {
  return __SITES__.find(([hosts]) => hosts.some((site) => host === site || host.endsWith(`.${site}`)))?.[1];
}
