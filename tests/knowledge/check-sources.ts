/** Every claim's source exists, every source is used, and identifiers have the right form. */
import type { Sources } from '../../src/knowledge/schema/index.ts';

/** Where a source id is cited. */
export interface Citation {
  place: string;
  source: string;
}

/** Collects the ids in every `sources` and `source` field below a value. */
export function listCitations(path: string, value: unknown): Citation[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'source' && typeof inner === 'string') return [{ place: path, source: inner }];
    if (key === 'sources' && Array.isArray(inner))
      return inner.map((source) => ({ place: path, source: String(source) }));
    return listCitations(path, inner);
  });
}

export function checkCitations(citations: Citation[], sources: Sources): string[] {
  return citations
    .filter(({ source }) => !(source in sources))
    .map(
      ({ place, source }) =>
        `${place} cites "${source}". Add it to sources.json, or cite nothing and hedge the sentence.`,
    );
}

export function checkUnused(citations: Citation[], sources: Sources): string[] {
  const used = new Set(citations.map(({ source }) => source));
  return Object.keys(sources)
    .filter((id) => !used.has(id))
    .map((id) => `sources.json: nothing cites "${id}". Cite it where it belongs, or remove it.`);
}

/** A DOI is bare: no address in front of it and no full stop, comma or bracket glued to its end. */
export function checkIdentifiers(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([id, { doi, url }]) => [
    ...(doi && !/^10\.\d{4,9}\/[-._;()/:a-z0-9]*[a-z0-9)]$/i.test(doi)
      ? [`sources.json: ${id}: write the DOI as "10.1000/xyz", not "${doi}".`]
      : []),
    ...(url && /doi\.org/.test(url)
      ? [`sources.json: ${id}: give the DOI in the field "doi", not as an address.`]
      : []),
  ]);
}
