/** Matching of brackets in text that may have lost some. */
const CLOSER: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
const LONGEST = 1200;

/** For every opening bracket the place of its closing one; openers without one are absent. A blank line ends all waiting. */
export function matchBrackets(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 40 || c === 91 || c === 123) open.push(i);
    else if (c === 41 || c === 93 || c === 125) {
      const at = open.length - 1;
      const from = open[at];
      if (from !== undefined && CLOSER[text.charAt(from)] === text.charAt(i)) {
        open.pop();
        if (i - from <= LONGEST) pairs.set(from, i);
      } else {
        // "(a [b)": the inner bracket was never closed.
        const outer = open.findLastIndex((o) => CLOSER[text.charAt(o)] === text.charAt(i));
        if (outer >= 0 && at - outer < 3) {
          const begin = open[outer] ?? 0;
          open.length = outer;
          if (i - begin <= LONGEST) pairs.set(begin, i);
        }
      }
    } else if (c === 10 && text.charCodeAt(i + 1) === 10) open.length = 0;
    if (open.length > 40) open.shift();
  }
  return pairs;
}

/** Splits at matches of a pattern (global, one to three characters) that stand outside brackets. */
export function splitOutside(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(from, match.index);
    if ((before.match(/[([]/g)?.length ?? 0) > (before.match(/[)\]]/g)?.length ?? 0)) continue;
    parts.push(before);
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** A name without its brackets, and what stood in them: "Cocos (Coconut) Nucifera Oil" → "Cocos  Nucifera Oil", ["Coconut"]. */
export function splitBrackets(text: string): { base: string; inners: string[] } {
  if (!/[([{]/.test(text)) return { base: text, inners: [] };
  let base = '';
  let inner = '';
  let depth = 0;
  const inners: string[] = [];
  for (const c of text) {
    if (c === '(' || c === '[' || c === '{') {
      if (depth > 0) inner += ' ';
      depth++;
    } else if (c === ')' || c === ']' || c === '}') {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && inner.trim()) {
        inners.push(inner.trim());
        inner = '';
        base += ' ';
      }
    } else if (depth > 0) inner += c;
    else base += c;
  }
  if (inner.trim()) inners.push(inner.trim());
  return { base: base.trim(), inners };
}
