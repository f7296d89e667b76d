/** Lists that stand in no tree of the page, only in the data its scripts start from: JSON-LD, embedded state. */
import { matchesIn } from './cue-hits.ts';
import type { CueFinder } from './cues.ts';
import type { Found } from './find-lists.ts';
import { arrayAround, keysAround, stringAround } from './json-strings.ts';
import { carriers, isProduct } from './product-page.ts';
import { LONGEST } from './regions.ts';
import type { Pause } from './slices.ts';
import { stripTags } from './strip-tags.ts';

/** With more lists than this the data is of a listing, and none of them is the product's. */
const MOST = 4;
const LARGEST = 4_000_000;
/** State that belongs to other products than the one the page shows. */
const ELSEWHERE =
  /recommend|related|similar|up.?sell|cross.?sell|also.?(?:like|bought|view)|recently|suggest|trending/i;

/** Texts with cues from the data of a page that says it is a product's; [] on all others, whose data is never read. */
export async function findInData(doc: Document, cues: CueFinder, pause: Pause): Promise<Found[]> {
  if (!(await isProduct(doc, pause))) return [];
  const texts = new Map<string, string>();
  for (const code of carriers(doc)) {
    if (code.length > LARGEST) continue;
    let seen = 0;
    for (const [at, word] of await matchesIn(code, cues, pause)) {
      await pause();
      if (at < seen || cues.isForeign(word)) continue;
      const literal = cues.isName(word) ? stringAround(code, at) : valueAfter(code, at + word.length);
      if (!literal) continue;
      seen = literal.end;
      if (isElsewhere(code, literal.start)) continue;
      const text = textOf(
        literal.value.length < 60 ? listed(arrayAround(code, literal.start, literal.end)) : literal.value,
      );
      if (text.length > 40) texts.set(text.replace(/\P{L}+/gu, '').slice(0, 400), text);
    }
  }
  if (texts.size > MOST) return [];
  return [...texts.values()].map((text) => ({
    candidate: { text, where: 'data', reasons: [{ code: 'found_data', value: 1 }] },
    ranges: () => [],
    isStale: () => false,
    root: null,
    element: null,
  }));
}

function isElsewhere(code: string, at: number): boolean {
  for (const key of keysAround(code, at)) if (ELSEWHERE.test(key)) return true;
  return false;
}

/** The string a heading is the key, or the neighbour, of: `"ingredients":"…"`, `"name":"Ingredients","value":"…"`. */
function valueAfter(code: string, end: number): ReturnType<typeof stringAround> {
  const gap = /^[\\" ]{1,8}[:,][\\" :,[{a-z_]{1,40}/i.exec(code.slice(end, end + 60));
  return gap ? stringAround(code, end + gap[0].length) : undefined;
}

/** Items of an array of strings, or of objects with a name each. */
function listed(values: unknown[] | undefined): string {
  return (values ?? []).map((value) => (typeof value === 'string' ? value : nameOf(value))).join('\n');
}

function nameOf(value: unknown): string {
  if (!value || typeof value !== 'object') return '';
  const entry = Object.entries(value).find(
    ([key, text]) => /name|inci|title|label/i.test(key) && typeof text === 'string',
  );
  return entry ? String(entry[1]) : '';
}

/** Markup becomes text; once more where it was escaped twice. */
function textOf(html: string): string {
  let text = html.slice(0, 4 * LONGEST);
  for (let i = 0; i < 2 && /[<&]/.test(text); i++) text = stripTags(text);
  return text.slice(0, LONGEST);
}
