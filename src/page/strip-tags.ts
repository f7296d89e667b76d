/** Markup inside of data, as text. A page's strings never become nodes, so no browser parser is asked. */

/** Elements whose insides nobody reads. */
const UNREAD = /^(?:script|style|noscript|template|svg|select|textarea|iframe|title)$/;
/** Elements that start and end a line; all others join what stands beside them. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  reg: '®',
  trade: '™',
  copy: '©',
  deg: '°',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  omega: 'ω',
  micro: 'µ',
};
/** Names that are a letter and its accent: `&eacute;`. */
const ACCENTS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

/**
 * Text of a stretch of HTML: lines end with blocks, `<br>` and `<li>`; scripts, styles and comments are left out; character
 * references are decoded once. Reads each character once. A tag that never ends takes the rest with it, as in a browser.
 */
export function stripTags(html: string): string {
  let text = '';
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(from, at + 1))) {
    const next = html.charAt(at + 1);
    if (!/[a-z/!?]/i.test(next)) continue;
    text += spaced(html.slice(from, at));
    const name = /^\/?([a-z][a-z0-9]{0,15}(?=[\s/>]))?/i
      .exec(html.slice(at + 1, at + 20))?.[1]
      ?.toLowerCase();
    from = html.startsWith('<!--', at) ? after(html, '-->', at + 4) : endOfTag(html, at + 1);
    if (!name) continue;
    if (BLOCK.test(name)) text += '\n';
    if (next !== '/' && UNREAD.test(name)) from = afterClosing(html, name, from);
  }
  text += from ? spaced(html.slice(from)) : html;
  return decode(text)
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** Line ends of the source are spaces where there is markup. */
const spaced = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');

/** A `>` in a quoted attribute doesn't end the tag. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  for (let at = start; at < html.length; at++) {
    const c = html.charAt(at);
    if (quote) quote = c === quote ? '' : quote;
    else if (c === '>') return at + 1;
    else if ((c === '"' || c === "'") && html.charAt(at - 1) === '=') quote = c;
  }
  return html.length;
}

function after(html: string, mark: string, start: number): number {
  const at = html.indexOf(mark, start);
  return at < 0 ? html.length : at + mark.length;
}

function afterClosing(html: string, name: string, start: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = start;
  return closing.test(html) ? endOfTag(html, closing.lastIndex) : html.length;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}

function named(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const accent = name.slice(1);
  return Object.hasOwn(ACCENTS, accent) ? `${name.charAt(0)}${ACCENTS[accent]}`.normalize('NFC') : undefined;
}
