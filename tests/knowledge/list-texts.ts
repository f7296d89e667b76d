/** Which strings of a knowledge file are sentences for people, and where they stand. */

/** Fields that hold ids, names and numbers, not sentences of ours. */
const notProse = new Set([
  'id',
  'formerIds',
  'stance',
  'grade',
  'sources',
  'source',
  'who',
  'families',
  'only',
  'saidAs',
  'verdict',
  'inci',
  'names',
  'cas',
  'functions',
  'family',
  'form',
  'model',
  'ingredients',
  'noteWhen',
  'area',
  'from',
  'stockUntil',
  'checked',
  'authors',
  'title',
  'where',
  'doi',
  'pmid',
  'url',
  'expressedAs',
]);

/** Every sentence-bearing string below `value`, with a place such as "families/aloe.json: care.0.text". */
export function listTexts(
  path: string,
  value: unknown,
  trail: string[] = [],
): { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place: `${path}: ${trail.join('.')}`, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notProse.has(key) ? [] : listTexts(path, inner, [...trail, key]),
  );
}
