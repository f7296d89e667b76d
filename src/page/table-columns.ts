/** Tables that say something about each name ("Aqua | Solvent"): only the columns of names are read as a list. */
import type { CueFinder } from './cues.ts';

const LEAST_ROWS = 3;
const MOST_ROWS = 300;
/** A longer cell, or one with this many separators, may be a list by itself. */
const LONGEST_CELL = 120;
const SEPARATORS = /[,;•|、，]/g;
const MOST_SEPARATORS = 3;
/** Names among the cells of one column that make it the column of names where no header says so. */
const ENOUGH_NAMES = 3;

/** Grades and register numbers (CAS, EC) stand beside names in guides and data sheets, never on a label. */
const GRADE = /^(?:\d(?:\s?[-–/]\s?\d)?|\d{2,7}-\d\d-\d|\d{3}-\d{3}-\d)$/;

/** Tells cells that are no names; a table is looked at once. */
export function makeColumnTeller(cues: CueFinder): (element: Element) => boolean {
  const known = new WeakMap<Element, Set<number>>();
  return (element) => {
    if (!/^t[dh]$/.test(element.localName)) return false;
    const table = element.closest('table');
    if (!table) return false;
    const others = known.get(table) ?? otherColumns(table, cues);
    known.set(table, others);
    return others.has((element as HTMLTableCellElement).cellIndex);
  };
}

/** Indexes of the columns beside those of names; none where it is not sure that the table is of this kind. */
function otherColumns(table: HTMLTableElement, cues: CueFinder): Set<number> {
  const none = new Set<number>();
  const rows = [...table.rows].slice(0, MOST_ROWS).map((row) => [...row.cells].map(textOf));
  const width = rows[0]?.length ?? 0;
  if (rows.length < LEAST_ROWS || width < 2 || width > 8 || rows.some((row) => row.length !== width))
    return none;
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] as string));
  const names = columns.map((cells) => cells.slice(1).filter((cell) => hasCue(cell, cues, true)).length);
  const titled = columns.map(
    (cells) => (cells[0] as string).length < 40 && hasCue(cells[0] as string, cues, false),
  );
  const kept = columns.findIndex((_, at) => titled[at] && names[at] === Math.max(...names));
  if (kept < 0 && !names.some((count) => count >= ENOUGH_NAMES)) return none;
  const others = columns.flatMap((cells, at) =>
    at !== kept && !names[at] && cells.every(isShort) ? [at] : [],
  );
  if (columns.some((cells) => cells.slice(1).every((cell) => GRADE.test(cell))))
    return new Set(columns.keys());
  return others.length < width ? new Set(others) : none;
}

const textOf = (cell: Element): string => (cell.textContent ?? '').slice(0, 2 * LONGEST_CELL).trim();

const isShort = (cell: string): boolean =>
  cell.length < LONGEST_CELL && (cell.match(SEPARATORS)?.length ?? 0) < MOST_SEPARATORS;

const hasCue = (text: string, { find, isName }: CueFinder, asName: boolean): boolean =>
  [...find(text)].some(([, word]) => isName(word) === asName);
