/** Lists with one plain name a line ("Grass-fed beef tallow", "Essential oil blend") hold lines that only their neighbours explain. */
import type { Group } from './group-pieces.ts';
import type { Piece, Tools } from './piece.ts';
import { knownShare } from './shape.ts';

const LINE_ENDS = new Set(['line', 'blank', 'start']);
/** Most words of a name made of everyday words. */
const MOST_WORDS = 7;
/** A line of so few words behind a name is one too, whatever its words. */
const FEW_WORDS = 4;
/** Least share of a run's lines that are names by themselves. */
const LEAST_KNOWN = 0.5;

/** Calls unknown lines right under a heading, between names, or last of a run of names a part of the list. */
export function adoptLines(groups: Group[], tools: Tools): Group[] {
  for (let i = 0; i < groups.length; i++) {
    if (groups[i]?.word !== 'heading') continue;
    // "Ingredients / Base formula:": a line that ends with a colon leads on to the names.
    const first = groups[i]?.after === 'colon' ? i + 1 : i;
    let end = first;
    while (end < groups.length && isLine(groups[end] as Group, end === first)) end++;
    adopt(groups.slice(first, end), tools);
  }
  return groups;
}

function adopt(run: Group[], tools: Tools): void {
  const lastKnown = run.findLastIndex((group) => group.known === 1);
  const names = run.slice(0, lastKnown + 1);
  const known = names.filter((group) => group.known === 1).length;
  if (known < 2 || known < LEAST_KNOWN * names.length) return;
  for (const [i, group] of run.slice(0, lastKnown + 2).entries()) {
    const [piece] = group.pieces;
    const isBetween = i < lastKnown && run[i - 1]?.known === 1;
    if (group.kind === 'list' || !piece || !isPlainName(piece, isBetween, tools)) continue;
    group.kind = 'list';
    piece.isAdopted = true;
  }
}

const isLine = ({ pieces, word, newLine, after }: Group, isFirst: boolean): boolean =>
  pieces.length === 1 && (isFirst || (word === null && newLine)) && LINE_ENDS.has(after);

/** A few words, the last of them from the names of ingredients: not a sentence, nor a heading of what follows. */
function isPlainName({ start, end }: Piece, isBetween: boolean, { text, index }: Tools): boolean {
  const words = text.slice(start, end).trim().split(/\s+/);
  if (words.length > MOST_WORDS || /[!?]$/.test(text.slice(start, end + 1).trim())) return false;
  if (isBetween && words.length <= FEW_WORDS) return true;
  return knownShare(words.slice(-2).join(' '), index) >= 0.35;
}
