/** Leaves in the background's copy of each translation only what a card in a page shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Family, Translation } from '../../../src/knowledge/schema/index.ts';

/** The sentences of `translation` that are a family's name, short line or line of evidence. */
export function keepBriefs(translation: Translation, families: Family[]): Translation {
  const shown = new Set(families.flatMap(({ name, short, evidence }) => [name, short, evidence.line]));
  return Object.fromEntries(Object.entries(translation).filter(([english]) => shown.has(english)));
}

/** The plugin for the extension's build; elsewhere the whole file answers. */
export function briefTexts(): Plugin {
  return {
    name: 'brief-texts',
    enforce: 'pre',
    load(id) {
      const [path, query] = id.split('?', 2);
      if (query !== 'brief' || !path?.includes('/knowledge/translations/')) return null;
      const folder = join(path, '../../families');
      const families = readdirSync(folder).map((name) => readJson<Family>(join(folder, name)));
      return `export default ${JSON.stringify(keepBriefs(readJson<Translation>(path), families))}`;
    },
  };
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
