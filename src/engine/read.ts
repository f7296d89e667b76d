/** Reads a text: finds its lists and gives every item its name, marks and what the label states of its amount. */
import { adoptLines } from './adopt-lines.ts';
import { cutAtoms } from './atoms.ts';
import { findLists, type RawList } from './find-lists.ts';
import { groupPieces } from './group-pieces.ts';
import { joinPieces } from './join-pieces.ts';
import { judgeList, type Verdict } from './judge-list.ts';
import { hasLookalikes } from './lookalikes.ts';
import { type Normal, normalize, originalEnd, originalOffset } from './normalize.ts';
import type { Piece, Tools } from './piece.ts';
import { readAtom, withoutFootnotes } from './read-atom.ts';
import type { Oracle } from './structural-words.ts';
import { trimList } from './trim-list.ts';
import type { IngredientList, Item, ReadHints } from './types.ts';

export type Reading = Omit<Tools, 'text'>;

/** Text beyond this is not read: no list is that long. */
const LONGEST_TEXT = 400_000;

export function readLists(text: string, hints: ReadHints, reading: Reading): IngredientList[] {
  const normal = normalize(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
  const tools: Tools = { ...reading, text: normal.text };
  const hits = reading.lexicon.scan(normal.folded, normal.text);
  const atoms = cutAtoms(normal, hits, oracleOf(tools));
  const pieces = joinPieces(
    withoutFootnotes(atoms, tools).flatMap((atom) => readAtom(atom, tools)),
    tools,
  );
  const groups = adoptLines(groupPieces(pieces, tools), tools);
  const raw = keepWhole(
    findLists(groups, tools)
      .map((list) => trimList(list, tools))
      .filter((list) => list.pieces.length > 0),
  );
  return raw.flatMap((list) => {
    const verdict = judgeList(list, raw.length === 1, hints, hits, tools);
    return verdict ? [toList(list, normal, verdict)] : [];
  });
}

/** Highlights in front of the full list ("Key ingredients: …") say nothing new. */
function keepWhole(lists: RawList[]): RawList[] {
  const longest = Math.max(0, ...lists.filter((l) => l.headed !== 'partial').map((l) => l.pieces.length));
  const whole = lists.filter((list) => list.headed === 'whole');
  if (whole.length === 0) return lists.filter(isLongEnough);
  const names = new Set(whole.flatMap((list) => list.pieces.map((piece) => piece.found?.name)));
  return lists.filter((list) => {
    if (!isLongEnough(list)) return false;
    // A title ("Jojoba oil 50 ml") or actives that come again in the list behind its own heading.
    const isTitle = list.headed === null && list.pieces.length <= 2;
    const isKnown = (p: Piece) => p.found !== null && p.found.how !== 'shape';
    const isActives =
      list.headed === 'drug' &&
      list.pieces.every((p) => p.marks.includes('active')) &&
      !list.pieces.every((p) => isKnown(p) && !p.hasTail);
    return !(isTitle || isActives) || !list.pieces.every((p) => !isKnown(p) || names.has(p.found?.name));
  });

  function isLongEnough({ headed, pieces }: RawList): boolean {
    return headed !== 'partial' || pieces.length >= longest;
  }
}

/** What the cutter may ask about names. */
function oracleOf(tools: Tools): Oracle {
  const { text, recogniser } = tools;
  return {
    isName: (name) => recogniser.exact(name.trim()) !== null,
    nameAt(position) {
      const words =
        text
          .slice(position, position + 80)
          .split(/[,;•|\n.(]/)[0]
          ?.trim()
          .split(/\s+/) ?? [];
      for (let n = 1; n <= Math.min(4, words.length); n++) {
        if (recogniser.exact(words.slice(0, n).join(' '))) return true;
      }
      return false;
    },
    isWrapper(before, inner) {
      if (inner.length < 12 || !/[,;]/.test(inner)) return false;
      const head = before.trim();
      const parts = inner.split(/[,;](?!\d)/).slice(0, 6);
      const found = parts.map((p) => recogniser.exact(p.replace(/[*)\]]+\s*$/, '').trim()));
      const names = new Set(found.flatMap((f) => (f && !/^CI \d/.test(f.name) ? [f.name] : [])));
      const own = recogniser.exact(head)?.name;
      if (own) names.delete(own);
      return names.size >= 2 && names.size >= 0.4 * parts.length;
    },
  };
}

/** The full stop of "Alcohol Denat." belongs to the name. */
const endsAbbreviated = (text: string, end: number): boolean =>
  text.charAt(end) === '.' && /\bdenat$/i.test(text.slice(Math.max(0, end - 7), end));

function toList(list: RawList, normal: Normal, { state, reasons }: Verdict): IngredientList {
  const first = list.pieces[0] as Piece;
  const last = list.pieces.at(-1) as Piece;
  const start = originalOffset(normal, first.start);
  // An amount behind the last name belongs to the list, though not to the name.
  const amount =
    last.percent === null
      ? null
      : /^\s*[-([]?\s*[<≤]?\s*\d+(?:[.,]\d+)?\s*%\s*[)\]]?/.exec(normal.text.slice(last.end, last.end + 30));
  const stop = endsAbbreviated(normal.text, last.end) ? 1 : 0;
  const end = originalEnd(normal, last.end + Math.max(stop, amount?.[0].length ?? 0));
  const items = list.pieces.map((piece): Item => {
    const a = originalOffset(normal, piece.start) - start;
    const b = originalEnd(normal, piece.end + (endsAbbreviated(normal.text, piece.end) ? 1 : 0)) - start;
    const found = piece.found;
    const text = normal.original.slice(a + start, b + start);
    // A name in letters of two scripts may be a slip of the keyboard or a trap: it is read, and said to be so.
    const slip = found !== null && (hasLookalikes(text) ? 'lookalike' : found.typo ? 'typo' : null);
    return {
      text,
      start: a,
      end: b,
      name: found?.name ?? null,
      ingredient: found?.ingredient?.id ?? null,
      recognised: found?.how ?? null,
      families: found?.ingredient?.families.map((f) => f.family) ?? [],
      functions: found?.functions ?? [],
      dose: { max: piece.percent, why: piece.percent === null ? 'not-known' : 'stated', zone: 'unknown' },
      marks: slip ? [...piece.marks, slip] : piece.marks,
    };
  });
  return {
    text: normal.original.slice(start, end),
    start,
    end,
    state,
    reasons,
    items,
    ...(list.title ? { title: list.title } : {}),
  };
}
