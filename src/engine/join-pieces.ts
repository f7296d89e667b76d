/** Puts back together what a stray comma or line break took apart, and synonyms that commas separate. */
import { keyOf } from './key.ts';
import type { Piece, Tools } from './piece.ts';

/** Borders that may stand inside a name by mistake. */
const WEAK = new Set(['comma', 'line', 'dash', 'slash']);
const WIDEST_GAP = 60;

/** Joins pieces of one name: "PEG-40, Stearate", "Salvia Officinalis, (Sage) Oil", "Zinc Oxide,[Nano]", "Aqua, Water, Eau". */
export function joinPieces(pieces: Piece[], tools: Tools): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const before = joined.at(-1);
    if (
      !before ||
      piece.word ||
      before.word ||
      !WEAK.has(piece.border) ||
      piece.start - before.end > WIDEST_GAP
    ) {
      joined.push(piece);
      continue;
    }
    if (!extend(before, piece, pieces[i + 1], tools)) joined.push(piece);
  }
  // The name in front of a bracket that wraps a list of its own is a blend's: no ingredient unless known.
  const named = joined.filter((p, i) => {
    const next = joined[i + 1];
    if (next?.border !== 'open' || next.word || p.word || (p.found && p.found.how !== 'shape')) return true;
    next.border = p.border;
    next.newLine ||= p.newLine;
    return false;
  });
  return joinSynonyms(named, tools);
}

function extend(before: Piece, piece: Piece, next: Piece | undefined, tools: Tools): boolean {
  const { text, recogniser, index } = tools;
  const isExact = (p: Piece) => p.found !== null && p.found.how !== 'shape' && !p.found.typo;
  const own = text.slice(piece.start, piece.end);
  // "Butyrospermum Parkii\nButter" in a list with commas: the end of a line, not of a name.
  const isWrap =
    piece.border === 'line' &&
    /^(?:\(\p{L}+\) )?[\p{L} -]+$/u.test(own) &&
    /,/.test(text.slice(Math.max(0, before.start - 200), before.start));
  // "Titanium Dioxide\n(CI 77891)"
  const isColour = piece.border === 'line' && /^\(\s*C\.?[Il1]/i.test(own);
  if (isExact(before) && isExact(piece) && !isWrap && !isColour) return false;
  const together =
    /^[([]/.test(own) && !isWrap
      ? null
      : recogniser.spelled(text.slice(before.start, piece.end).replace(/[,\n]/g, ' '));
  if (together) return take(before, piece, together, tools);
  const startsWithDigit = /^\d/.test(own) && piece.border === 'comma' && !isExact(before) && !isExact(piece);
  const near = startsWithDigit ? recogniser.near(text.slice(before.start, piece.end)) : null;
  if (near) return take(before, piece, near, tools);
  const isBracket =
    /^[([](?![*°†‡])/.test(own) &&
    !/^\W*[a-z]?\d+\W*$/i.test(own) &&
    before.found !== null &&
    piece.border !== 'dash';
  if (isBracket) return take(before, piece, before.found, tools);
  if (piece.border !== 'comma' || piece.newLine || isExact(piece) || !before.found) return false;
  const words = own.toLowerCase().match(/[a-z]+/g) ?? [];
  const isRest =
    words.length > 0 &&
    words.length <= 3 &&
    !/\d|[\u0250-\uffff]/.test(own) &&
    words.every((w) => index.onlyContinues(w));
  // "Fruit, Pod Extract": words that never begin a name continue one, unless what follows makes it an item of its own.
  return isRest && next?.border !== 'colon' ? take(before, piece, before.found, tools) : false;
}

function take(before: Piece, piece: Piece, found: Piece['found'], tools: Tools): true {
  before.end = piece.end;
  before.found = found ?? tools.recogniser.lenient(tools.text.slice(before.start, piece.end));
  before.marks = [...new Set([...before.marks, ...piece.marks])];
  before.percent ??= piece.percent;
  return true;
}

/** A run of neighbours that all name one ingredient in different words is one place in the list. */
function joinSynonyms(pieces: Piece[], tools: Tools): Piece[] {
  const joined: Piece[] = [];
  const nameOf = (p: Piece | undefined) =>
    p && !p.word && p.found && p.found.how !== 'shape' ? p.found.name : null;
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i] as Piece;
    let last = i;
    const name = nameOf(piece);
    if (name && !isMarked(piece, tools)) {
      while (
        pieces[last + 1]?.border === 'comma' &&
        nameOf(pieces[last + 1]) === name &&
        !isMarked(pieces[last + 1] as Piece, tools)
      )
        last++;
    }
    const run = last > i ? pieces.slice(i, last + 1) : null;
    const keys = run ? new Set(run.map((p) => keyOf(tools.text.slice(p.start, p.end)))) : null;
    if (run && keys && keys.size > 1) {
      joined.push({
        ...piece,
        end: (run.at(-1) as Piece).end,
        marks: [...new Set(run.flatMap((p) => p.marks))],
      });
    } else joined.push(...(run ?? [piece]));
    i = last + 1;
  }
  return joined;
}

/** Numbers and brackets set two entries of one name apart: "Iron Oxide (CI 77491), Iron Oxide (CI 77492)". */
function isMarked(piece: Piece, tools: Tools): boolean {
  return (
    piece.percent !== null ||
    piece.found?.typo === true ||
    /[\d([]/.test(tools.text.slice(piece.start, piece.end))
  );
}
