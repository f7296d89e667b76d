/** Reads the knowledge folders from disk, so that tests see the files themselves and not what a bundler made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ArticleClaim,
  Family,
  Ingredient,
  Jurisdiction,
  Language,
  Rule,
  Site,
  Sources,
  Translation,
} from '../../src/knowledge/schema/index.ts';

const root = join(import.meta.dirname, '../../src/knowledge');

/** One JSON file: `path` is relative to src/knowledge, `stem` the file name without its ending. */
export interface KnowledgeFile<T = unknown> {
  path: string;
  stem: string;
  raw: string;
  data: T;
}

/** The folders that hold one file per thing, and what a file in each of them is. */
export interface Folders {
  families: Family;
  ingredients: Ingredient;
  languages: Language;
  limits: Jurisdiction;
  rules: Rule;
  sites: Site;
  translations: Translation;
}

/** All JSON files of a folder, in alphabetical order; [] where the folder is missing. Throws on text that is not JSON. */
export function readFolder<K extends keyof Folders>(folder: K): KnowledgeFile<Folders[K]>[] {
  let names: string[];
  try {
    names = readdirSync(join(root, folder));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readFile<Folders[K]>(`${folder}/${name}`));
}

/** One file, by its path below src/knowledge. */
export function readFile<T>(path: string): KnowledgeFile<T> {
  const raw = readFileSync(join(root, path), 'utf8');
  const stem = path.replace(/^.*\//, '').replace(/\.json$/, '');
  try {
    return { path, stem, raw, data: JSON.parse(raw) as T };
  } catch (error) {
    throw new Error(
      `${path} is not JSON: ${String(error)}. Fix the syntax, for example a missing or an extra comma.`,
    );
  }
}

export const readSources = (): KnowledgeFile<Sources> => readFile('sources.json');
export const readArticle = (): KnowledgeFile<ArticleClaim[]> => readFile('article.json');
