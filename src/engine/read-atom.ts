/** From atoms to pieces, recognised where possible: usually one, several where names stand without a separator. */
import type { Atom } from './atoms.ts';
import { stripMarks } from './marks.ts';
import { type Piece, type Tools, toPiece } from './piece.ts';
import type { Found } from './recognise.ts';
import { runPieces } from './run-pieces.ts';
import { knownShare } from './shape.ts';
import {
  byAmount,
  byAnd,
  byColours,
  byLastAnd,
  byNote,
  byTightAnd,
  dropAnd,
  dropEtCetera,
  HANGING_MARK,
  headOf,
  LONGEST_NAME,
} from './split-piece.ts';

/** Reads one atom: usually one piece, several where names stand without a separator. */
export function readAtom(atom: Atom, tools: Tools): Piece[] {
  if (atom.word) return [toPiece(atom, atom.start, atom.end, null, { word: atom.word })];
  const pieces = resolve(atom.start, atom.end, atom, tools, 0);
  pieces.forEach((piece, i) => {
    piece.border = i === 0 ? atom.border : 'comma';
    piece.newLine = i === 0 && atom.newLine;
    piece.bulleted = i === 0 && atom.bulleted;
  });
  return pieces;
}

/** Leaves out what explains marks: "*ekologisk, kallpressad" up to the next name of an ingredient or the end of its line. */
export function withoutFootnotes(atoms: Atom[], tools: Tools): Atom[] {
  const kept: Atom[] = [];
  let inNote = false;
  for (const atom of atoms) {
    const goesOn: boolean = inNote && !atom.word && !atom.newLine && atom.border === 'comma';
    const isKnown: boolean =
      goesOn && tools.recogniser.exact(tools.text.slice(atom.start, atom.end)) !== null;
    const wasNote = inNote;
    inNote = isFootnote(atom, tools.text) || (goesOn && !isKnown);
    // The note's colon or comma belongs to it: the names before it end where it begins.
    if (!inNote) kept.push(wasNote && !atom.word ? { ...atom, border: 'stop' } : atom);
  }
  return kept;
}

/** "… Oil*, … . *Sea water": after a stop a mark that hung on earlier names explains them. */
function isFootnote(atom: Atom, text: string): boolean {
  if (
    atom.word ||
    atom.border === 'comma' ||
    atom.border === 'start' ||
    !/^[*°†‡¹²³⁴⁵]+ ?\p{L}/u.test(text.slice(atom.start, atom.start + 6))
  )
    return false;
  return HANGING_MARK.test(text.slice(Math.max(0, atom.start - 3000), atom.start));
}

function resolve(start: number, end: number, atom: Atom, tools: Tools, depth: number): Piece[] {
  const { text, recogniser } = tools;
  const bare = stripMarks(text, start, end);
  const from = dropAnd(text, bare.start, bare.end, tools);
  const name = text.slice(from, bare.end);
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  const one = (found: Found | null): Piece[] => [
    toPiece(atom, from, bare.end, found, { marks: bare.marks, percent: bare.percent }),
  ];
  const isNoted = depth < 3 && /[*°†‡¹²³⁴⁵]/.test(name) ? byNote(from, bare.end, tools) : null;
  if (isNoted) return isNoted.flatMap(([a, b]) => resolve(a, b, atom, tools, depth + 1));
  const colours = depth < 3 ? byColours(from, bare.end, tools) : null;
  if (colours) return colours.flatMap(([a, b]) => resolve(a, b, atom, tools, 3));
  const found = recogniser.exact(name);
  if (found) return one(found);
  const tight = depth < 3 ? byTightAnd(from, bare.end, tools) : null;
  if (tight) return tight.flatMap(([a, b]) => resolve(a, b, atom, tools, 3));
  const etc = dropEtCetera(from, bare.end, tools);
  if (etc < bare.end) return resolve(from, etc, atom, tools, 3);
  const last = depth < 3 ? byLastAnd(from, bare.end, tools) : null;
  if (last) return last.flatMap(([a, b]) => resolve(a, b, atom, tools, depth + 1));
  if (isProse(name, tools)) return one(null);
  if (depth < 3) {
    const amount = byAmount(from, bare.end, tools);
    if (amount) {
      // "Octisalate 5% Water" goes on with a name, "Zinc Oxide 20% Sunscreen" and "… 95 % of natural origin" do not.
      const rest = resolve(amount[1][0], amount[1][1], atom, tools, depth + 1);
      const isName = rest.some((p) => p.found && p.found.how !== 'shape');
      return [...resolve(amount[0][0], amount[0][1], atom, tools, depth + 1), ...(isName ? rest : [])];
    }
    const parts = byAnd(from, bare.end, tools);
    if (parts) {
      return parts.flatMap(([a, b], i) => {
        const made = resolve(a, b, atom, tools, depth + 1);
        if (i === 0 && bare.percent !== null && made[0]) made[0].percent ??= bare.percent;
        return made;
      });
    }
  }
  const whole = runPieces(from, bare.end, 0.999, atom, tools);
  if (whole) return whole;
  const misspelt = name.length <= LONGEST_NAME ? recogniser.near(name) : null;
  if (misspelt) return one(misspelt);
  const head = depth < 3 ? headOf(from, bare.end, tools) : null;
  if (head)
    return resolve(head.start, head.end, atom, tools, 3).map((piece) => ({ ...piece, hasTail: true }));
  const near = name.length <= LONGEST_NAME ? recogniser.lenient(name) : null;
  if (near && near.how !== 'shape') return one(near);
  return runPieces(from, bare.end, 0.72, atom, tools) ?? one(near);
}

/** Several ordinary words, few of them from INCI names: nothing below would find a name in it, and prose is long. */
function isProse(name: string, tools: Tools): boolean {
  const words = name.split(/\s+/, 12);
  return (
    words.length >= 4 &&
    words.every((w) => w.length < 16) &&
    !/[%*&]/.test(name) &&
    knownShare(name.slice(0, 200), tools.index) < 0.35
  );
}
