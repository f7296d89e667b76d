/** Small numbers that point into the list of sources below. */
export function Citations({ ids, cite }: { ids: string[]; cite: (id: string) => number | null }) {
  const numbers = ids.map(cite).filter((n) => n !== null);
  if (numbers.length === 0) return null;
  return <sup class="citations">{` ${numbers.join(', ')}`}</sup>;
}
