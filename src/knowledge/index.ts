/**
 * Everything we know, gathered from the files beside this one. Folders are globbed: adding a file is enough.
 * Only the background (and the reading command) imports this; pages and cards get what they need by message.
 */
import type { Knowledge } from '../engine/types.ts';
import register from './register.txt?raw';
import type { Family, Ingredient, Jurisdiction, Language, Rule, Sources } from './schema/index.ts';
import sources from './sources.json';

const values = <T>(modules: Record<string, unknown>): T[] => Object.values(modules) as T[];

export const knowledge: Knowledge = {
  ingredients: values<Ingredient>(
    import.meta.glob('./ingredients/*.json', { eager: true, import: 'default' }),
  ),
  families: values<Family>(import.meta.glob('./families/*.json', { eager: true, import: 'default' })),
  rules: values<Rule>(import.meta.glob('./rules/*.json', { eager: true, import: 'default' })),
  limits: values<Jurisdiction>(import.meta.glob('./limits/*.json', { eager: true, import: 'default' })),
  languages: values<Language>(import.meta.glob('./languages/*.json', { eager: true, import: 'default' })),
  names: import.meta.glob('./names/*.tsv', { eager: true, import: 'default', query: '?raw' }) as Record<
    string,
    string
  >,
  sources: sources as Sources,
  register,
};
