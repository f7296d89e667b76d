/** HTML entities in texts that were escaped once or twice too often. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  bull: '•',
  middot: '•',
  ndash: '-',
  mdash: '-',
  hellip: '…',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  reg: '®',
  trade: '™',
  copy: '©',
  deg: '°',
  dagger: '†',
  Dagger: '‡',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  auml: 'ä',
  atilde: 'ã',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  igrave: 'ì',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ograve: 'ò',
  ocirc: 'ô',
  ouml: 'ö',
  otilde: 'õ',
  oslash: 'ø',
  oelig: 'œ',
  uacute: 'ú',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  szlig: 'ß',
  plusmn: '±',
  times: '×',
  sol: '/',
  comma: ',',
  period: '.',
  lpar: '(',
  rpar: ')',
  ast: '*',
  zwnj: '',
  zwj: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
};
const ENTITY = /^(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8}[123]?);/i;

/** Reads the entity at `text[at] === '&'`, however often it was escaped ("&amp;amp;nbsp;"). Anything else is a plain "&". */
export function decodeEntityAt(text: string, at: number): { text: string; end: number } {
  let from = at + 1;
  while (text.startsWith('amp;', from)) from += 4;
  const match = ENTITY.exec(text.slice(from, from + 10));
  const name = match?.[1];
  if (!match || !name) return { text: '&', end: from };
  const decoded = name.startsWith('#') ? fromCode(name) : (NAMED[name] ?? NAMED[name.toLowerCase()]);
  return decoded === undefined ? { text: '&', end: from } : { text: decoded, end: from + match[0].length };
}

function fromCode(name: string): string | undefined {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  if (code === 0xa0) return ' ';
  if (code === 0x200b || code === 0xad) return '';
  return String.fromCodePoint(code);
}
