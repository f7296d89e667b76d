/** Gathers the sites' quirks for the content script when it is built: what `src/knowledge/sites` says, by host. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { SiteSchema } from '../../../src/knowledge/schema/site.ts';
import type { Quirk } from '../../../src/page/quirk.ts';

const folder = new URL('../../../src/knowledge/sites/', import.meta.url);

/** Hosts in lists that share their quirk, so that no selector is carried twice. Throws where a file says what it may not. */
export function makeSites(): [hosts: string[], quirk: Quirk][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { hosts, include, exclude } = v.parse(
        SiteSchema,
        JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
      );
      return [
        hosts,
        { ...(include ? { include: include.join() } : {}), ...(exclude ? { exclude: exclude.join() } : {}) },
      ];
    });
}
