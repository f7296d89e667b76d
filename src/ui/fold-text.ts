/** Text as people search for it: without case, accents and doubled spaces. Linear in its length. */
export function foldText(text: string): string {
  // Turkish has an i of its own without a dot.
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/\s+/g, ' ')
    .trim();
}
