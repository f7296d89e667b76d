/** Text as people search for it: without case, accents and doubled spaces. Linear in its length. */
export function foldText(text: string): string {
  // Most texts are plain: they need only the cheap half.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  // Turkish has an i of its own without a dot.
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/\s+/g, ' ')
    .trim();
}
