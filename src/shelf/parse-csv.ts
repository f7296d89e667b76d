/** Rows and cells of a table as spreadsheets write it. */

/** Cells of the text after RFC 4180. Linear; never throws: a quote that is never closed runs to the end. */
export function parseCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : { cell: '', end: at };
    // What follows a closed quote without a separator belongs to the cell, as spreadsheets read it.
    const { cell, end } = readPlain(text, quoted.end, separator);
    row.push(quoted.cell + cell);
    if (text[end] === separator) {
      at = end + 1;
      continue;
    }
    // A row without any text is a blank line.
    if (row.some(Boolean)) rows.push(row);
    row = [];
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return rows;
}

/** `end` is where the separator, the line's end or the text's end stands. */
function readPlain(text: string, start: number, separator: string): { cell: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { cell: text.slice(start, end), end };
}

function readQuoted(text: string, start: number): { cell: string; end: number } {
  const parts: string[] = [];
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { cell: parts.join('') + text.slice(from), end: text.length };
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return { cell: parts.join(''), end: quote + 1 };
    parts.push('"');
    from = quote + 2;
  }
}
