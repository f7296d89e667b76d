/** Reads single strings out of JSON, or out of script that holds JSON, without parsing the whole of it. */

/** Longest string and widest array looked at, characters. */
const WIDEST = 100_000;

/**
 * The string literal around `at`, decoded, or undefined where none stands. JSON inside of JSON strings has its quotes
 * escaped once more at each level; the literal's own quotes tell how often.
 */
export function stringAround(
  code: string,
  at: number,
): { value: string; start: number; end: number } | undefined {
  for (
    let open = code.lastIndexOf('"', at - 1);
    open >= 0 && at - open < WIDEST;
    // A text that begins with a quote: looking before place 0 would find it again, for ever.
    open = open > 0 ? code.lastIndexOf('"', open - 1) : -1
  ) {
    const escapes = backslashesBefore(code, open);
    const before = code
      .slice(Math.max(0, open - escapes - 8), open - escapes)
      .trimEnd()
      .slice(-1);
    if (!':,[({='.includes(before) || !before) continue;
    const end = endOf(code, open + 1, escapes);
    if (end < at) return undefined;
    const value = decode(code.slice(open + 1, end - escapes), escapes);
    return value === undefined ? undefined : { value, start: open - escapes, end: end + 1 };
  }
  return undefined;
}

/** The array around a short string, as JSON values, or undefined where it stands in none. */
export function arrayAround(code: string, start: number, end: number): unknown[] | undefined {
  const escapes = backslashesBefore(code, code.indexOf('"', start));
  const open = bracketBefore(code, start);
  const close = bracketAfter(code, end);
  if (open < 0 || close < 0) return undefined;
  let json: string | undefined = code.slice(open, close + 1);
  for (let level = escapes; level > 0 && json !== undefined; level >>= 1) json = unescapeOnce(json);
  try {
    const value: unknown = JSON.parse(json ?? '');
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The keys of the objects and arrays that a place stands in, innermost first. Braces inside of strings seldom matter. */
export function* keysAround(code: string, at: number): Generator<string> {
  for (let i = at - 1, depth = 0; i >= 0 && at - i < WIDEST; i--) {
    const c = code.charCodeAt(i) | 32;
    if (c === 125) depth++;
    else if (c === 123 && depth-- === 0) {
      depth = 0;
      const key = /([\w$-]{1,60})[\\"'\s]{0,9}:[[\s]{0,9}$/.exec(code.slice(Math.max(0, i - 80), i))?.[1];
      if (key) yield key;
    }
  }
}

function backslashesBefore(code: string, at: number): number {
  let count = 0;
  while (code.charCodeAt(at - 1 - count) === 92) count++;
  return count;
}

function endOf(code: string, from: number, escapes: number): number {
  for (let at = code.indexOf('"', from); at >= 0 && at - from < WIDEST; at = code.indexOf('"', at + 1)) {
    const count = backslashesBefore(code, at);
    if (count === escapes || (!escapes && count % 2 === 0)) return at;
  }
  return -1;
}

/** One level of escapes for the literal itself and one for each level it stands in (1, 3, 7 … backslashes). */
function decode(raw: string, escapes: number): string | undefined {
  let text: string | undefined = raw;
  for (let level = 2 * escapes + 1; level > 0 && text !== undefined; level >>= 1) text = unescapeOnce(text);
  return text;
}

function unescapeOnce(raw: string): string | undefined {
  try {
    return JSON.parse(
      `"${raw
        .replace(/[\n\r\t]/g, ' ')
        .replace(/\\x([0-9a-f]{2})/gi, '\\u00$1')
        .replace(/\\'/g, "'")}"`,
    );
  } catch {
    return undefined;
  }
}

/** Nearest bracket that is still open at `at`; braces are counted too, brackets inside of strings seldom matter. */
function bracketBefore(code: string, at: number): number {
  for (let i = at - 1, depth = 0; i >= 0 && at - i < WIDEST; i--) {
    const c = code.charAt(i);
    if (c === ']') depth++;
    else if (c === '[' && depth-- === 0) return i;
  }
  return -1;
}

function bracketAfter(code: string, at: number): number {
  for (let i = at, depth = 0; i < code.length && i - at < WIDEST; i++) {
    const c = code.charAt(i);
    if (c === '[') depth++;
    else if (c === ']' && depth-- === 0) return i;
  }
  return -1;
}
