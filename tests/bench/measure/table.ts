/** Result tables: what is measured, the figures, and the limit we set ourselves. */
import type { Spread } from './statistics.ts';

export interface Row {
  what: string;
  figures: string[];
  /** Left out where nothing is promised. */
  limit?: { says: string; isKept: boolean };
}

export interface Table {
  /** Heads of the columns of figures. */
  heads: string[];
  rows: Row[];
  /** How it was measured; a sentence or two. */
  note?: string;
}

/** A limit on a figure: `atMost('≤ 2 ×', ratio.median, 2)`. */
export const atMost = (says: string, value: number, most: number) => ({ says, isKept: value <= most });

export const ms = (value: number): string => `${digits(value)} ms`;
export const times = ({ median, low, high }: Spread): string =>
  `${digits(median)} × (${digits(low)}–${digits(high)})`;
export const msOf = ({ median, low, high }: Spread): string =>
  `${digits(median)} ms (${digits(low)}–${digits(high)})`;
export const kB = (bytes: number): string => `${digits(bytes / 1000)} kB`;
export const MB = (bytes: number): string => `${digits(bytes / 1e6)} MB`;

/** Three digits that count; no more than the measurement holds. */
export function digits(value: number): string {
  const size = Math.abs(value);
  return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** The table as GitHub shows it. */
export function toMarkdown({ heads, rows, note }: Table): string {
  const hasLimits = rows.some((row) => row.limit);
  const lines = rows.map(({ what, figures, limit }) => [
    what,
    ...figures,
    ...(hasLimits ? [limit ? `${limit.says} ${limit.isKept ? '✓' : '✗'}` : ''] : []),
  ]);
  const top = ['', ...heads, ...(hasLimits ? ['limit'] : [])];
  const all = [top, top.map(() => '---'), ...lines];
  return `${note ? `${note}\n\n` : ''}${all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
