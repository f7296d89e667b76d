/** Ids that one knowledge file uses of another one exist. */

/** Messages for ids that are not among `known`; `kind` is the folder in which a file is missing. */
export function checkReferences(place: string, ids: string[], known: Set<string>, kind: string): string[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => `${place} names "${id}". Create src/knowledge/${kind}/${id}.json, or correct the id.`);
}
