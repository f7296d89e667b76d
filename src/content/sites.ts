/** The quirks of single sites, compiled in when the extension is built (tests/tools/build/make-sites.ts). */
import type { Quirk } from '../page/quirk.ts';

declare const __SITES__: [hosts: string[], quirk: Quirk][];

/** The quirk of a host or of a domain it belongs to; undefined for nearly all. */
export function quirkOf(host: string): Quirk | undefined {
  return __SITES__.find(([sites]) => sites.some((site) => isOf(host, site)))?.[1];
}

/** A shop's countries end in "de", "co.jp", "com.br". */
function isOf(host: string, site: string): boolean {
  const name = site.replace(/\*$/, '');
  const bare = name === site ? host : host.replace(/(?:com?\.)?\w+$/, '');
  return `.${bare}`.endsWith(`.${name}`);
}
