/** Text as people search for it: without case, accents and doubled spaces. Linear in its length. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
