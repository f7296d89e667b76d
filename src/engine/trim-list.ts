/** Drops from the edges of a list what is no name. */

import { splitBrackets } from './brackets.ts';
import type { RawList } from './find-lists.ts';
import { keyOf } from './key.ts';
import type { Piece, Tools } from './piece.ts';
import { knownShare } from './shape.ts';

const CODE = /^[([<]?\s*(?=[^\s]*\d)[A-Z0-9][A-Z0-9./\\ -]{2,}[)\]>]?$/i;

export function trimList(list: RawList, tools: Tools): RawList {
  let pieces = list.pieces.filter((piece) => !isCode(piece, tools));
  pieces = dropFirstLine(pieces, tools);
  if (pieces[0]) pieces[0] = dropProductName(pieces[0], tools);
  while (pieces.length > 1 && isNoise(pieces.at(-1) as Piece, tools)) pieces = pieces.slice(0, -1);
  while (pieces.length > 1 && isNoise(pieces[0] as Piece, tools) && !opensList(pieces, list, tools))
    pieces = pieces.slice(1);
  if (pieces.every((p) => p.found === null)) pieces = [];
  return { ...list, pieces };
}

/** "facial wash aqua (water), …": a product's name glued to a first name that is sure of itself by its synonym. */
function dropProductName(piece: Piece, tools: Tools): Piece {
  const { base } = splitBrackets(tools.text.slice(piece.start, piece.end));
  if (tools.recogniser.spelled(base) || base.split(/[/\\]/).every((part) => tools.recogniser.spelled(part)))
    return piece;
  const words = [...tools.text.slice(piece.start, Math.min(piece.end, piece.start + 120)).matchAll(/\S+/g)];
  for (let n = 2; n < words.length; n++) {
    const start = piece.start + (words[n]?.index ?? 0);
    const rest = tools.text.slice(start, piece.end);
    const found =
      /[/(]/.test(rest) && tools.recogniser.spelled(rest.split(/[/(]/)[0] ?? '')
        ? tools.recogniser.exact(rest)
        : null;
    const dropped = tools.text.slice(piece.start, start);
    if (found && knownShare(dropped, tools.index) < 0.6) return { ...piece, start, found };
  }
  return piece;
}

/** Batch and formula codes: "4091A", "F.I.L. D169233/1", "<ILN41346>". */
function isCode(piece: Piece, tools: Tools): boolean {
  if (piece.found && piece.found.how !== 'shape') return false;
  const text = tools.text.slice(piece.start, piece.end);
  // "ポリエチレングリコール1000": codes are written in Latin letters.
  if (/[\u0370-\uffdc]{3}/.test(text)) return false;
  if (
    /\d{4,}/.test(text) &&
    !/^\p{L}{6,} ?\d{3,4}$/u.test(text) &&
    !/\d{5}/.test(text.replace(/\d{6,}/g, '')) &&
    knownShare(text, tools.index) === 0
  )
    return true;
  return (
    CODE.test(text) &&
    !/[a-z]{4,}/i.test(text) &&
    /\d{3,}|\d[A-Z]|[A-Z]\d/i.test(text) &&
    !/^\d{5}$/.test(text)
  );
}

/** An unknown piece at an edge that is long or holds no word of any INCI name is a sentence, not a name. */
function isNoise(piece: Piece, tools: Tools): boolean {
  if (piece.found || piece.isAdopted) return false;
  const text = tools.text.slice(piece.start, piece.end);
  // "石けんで落とせます": a verb, where names end in other letters.
  if (/[\u3041-\u309f]{3,}$/.test(text)) return true;
  const words = text.split(/\s+/).length;
  // "…, Neroli & Musk cold-pressed fragrance.": the last words are a name, what they are of is the shop's own.
  if (piece.border === 'comma' && words < 8 && endsWithName(text, tools) && endsLine(piece, tools))
    return false;
  return (
    words >= (piece.border === 'comma' ? 5 : 3) && knownShare(text, tools.index) < (words > 6 ? 0.7 : 0.4)
  );
}

/** "Composition : Hydrolat de bleuet, …": a few words between a heading and a comma are the first name, known or not. */
function opensList([first, second]: Piece[], list: RawList, { text }: Tools): boolean {
  if (!first || second?.border !== 'comma' || list.headed !== 'whole' || first.border !== 'colon')
    return false;
  return text.slice(first.start, first.end).split(/\s+/).length <= 4;
}

const endsWithName = (text: string, { recogniser }: Tools): boolean => {
  const last = /[\p{L}]{5,}$/u.exec(text)?.[0];
  return last !== undefined && recogniser.exact(last) !== null;
};

const endsLine = ({ end }: Piece, { text }: Tools): boolean =>
  /^\s*[.*]?\s*(?:\n|$)/.test(text.slice(end, end + 6));

/**
 * Some shops print what the product is made with, in plain words, on a line of its own that ends with a comma:
 * "Sesame seed oil,\n Sesamum indicum". Plain words that are no INCI names, before a line that holds some, are dropped.
 */
function dropFirstLine(pieces: Piece[], tools: Tools): Piece[] {
  const gapBefore = (i: number) => tools.text.slice(pieces[i - 1]?.end ?? 0, pieces[i]?.start ?? 0);
  const cut = pieces.findIndex((p, i) => i > 0 && p.newLine && /^[\s*]*,\s*\n\s{3,}$/.test(gapBefore(i)));
  if (cut < 1 || cut > 6) return pieces;
  const isInci = (p: Piece) =>
    p.found !== null &&
    p.found.how !== 'shape' &&
    keyOf(p.found.name) === keyOf(tools.text.slice(p.start, p.end));
  return !pieces.slice(0, cut).some(isInci) ? pieces.slice(cut) : pieces;
}
