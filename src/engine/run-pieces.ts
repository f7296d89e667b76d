/** Pieces of a stretch in which names run together. */
import type { Atom } from './atoms.ts';
import type { Segment } from './cut-run.ts';
import { keyOf } from './key.ts';
import { stripMarks } from './marks.ts';
import { type Piece, type Tools, toPiece } from './piece.ts';
import type { Found, Recogniser } from './recognise.ts';

/** Names that run together, cut by knowledge; at least `least` of the letters must belong to known names. */
export function runPieces(
  start: number,
  end: number,
  least: number,
  atom: Atom,
  tools: Tools,
): Piece[] | null {
  const { text, recogniser } = tools;
  const segments = tools.cutter.cut(text, start, end, Math.min(least, 0.3));
  if (!segments) return null;
  const spans: (Segment & { found: Found | null })[] = [];
  segments.forEach((segment, i) => {
    const upTo = segments[i + 1]?.start ?? end;
    const before = spans.at(-1);
    const span = { start: segment.start, end: upTo, known: segment.known };
    if (before && belongTogether(text, before, span, recogniser)) {
      before.end = span.end;
      before.known ||= span.known;
    } else
      spans.push({
        ...span,
        found: segment.known ? recogniser.exact(text.slice(segment.start, segment.end)) : null,
      });
  });
  const pieces = spans.flatMap((span) => {
    const bare = stripMarks(text, span.start, span.end);
    const name = text.slice(bare.start, bare.end).replace(/[\s/\\-]+$/, '');
    const found = recogniser.exact(name) ?? span.found ?? recogniser.lenient(name);
    const to = bare.start + name.length;
    return to - bare.start > 2
      ? [toPiece(atom, bare.start, to, found, { marks: bare.marks, percent: bare.percent })]
      : [];
  });
  const letters = (p: Piece) => keyOf(text.slice(p.start, p.end)).length;
  const sum = (list: Piece[]) => list.reduce((n, p) => n + letters(p), 0);
  const known = pieces.filter((p) => p.found && p.found.how !== 'shape');
  return known.length >= 2 && sum(known) >= least * sum(pieces) ? pieces : null;
}

/** Segments joined by a slash are synonyms, and so are two names of one ingredient side by side. */
function belongTogether(text: string, a: Segment, b: Segment, recogniser: Recogniser): boolean {
  const left = text.slice(a.start, a.end);
  if (/[/\\]\s*$/.test(left)) return true;
  const foundA = recogniser.exact(left.replace(/[\s-]+$/, ''));
  const foundB = recogniser.exact(text.slice(b.start, b.end).trim());
  if (!foundA || !foundB) return /\s-\s*$/.test(left) && !(a.known && b.known);
  return foundA.name === foundB.name && keyOf(left) !== keyOf(text.slice(b.start, b.end));
}
