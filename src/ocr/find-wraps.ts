/** Tells lines that were full from lines that end because something new begins. */
import type { Line } from './tesseract.ts';

/** Share of a line's width that may be left free before a line counts as ended early: print is set ragged. */
const SLACK = 0.04;

/** For each line whether its text goes on in the next. A line ended early where the next line's first word had room. */
export function findWraps(lines: Line[]): boolean[] {
  return lines.map((line, i) => {
    const next = lines[i + 1];
    const first = next?.words[0];
    const last = line.words.at(-1);
    if (!next || !first || !last || !isSameBlock(line, next)) return false;
    const column = lines.filter((other) => isSameBlock(line, other));
    const right = Math.max(...column.map(({ words }) => words.at(-1)?.right ?? 0));
    const left = Math.min(...column.map(({ words }) => words[0]?.left ?? right));
    const space = (last.bottom - last.top) * 0.3;
    return last.right + space + (first.right - first.left) > right - SLACK * (right - left);
  });
}

const isSameBlock = (a: Line, b: Line): boolean =>
  a.block === b.block && a.words[0]?.page === b.words[0]?.page;
