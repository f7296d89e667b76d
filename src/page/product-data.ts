/** Lists that stand in no tree of the page, only in the data its scripts start from: JSON-LD, embedded state. */
import { matchesIn } from './cue-hits.ts';
import type { CueFinder } from './cues.ts';
import type { Found } from './find-lists.ts';
import { arrayAround, keysAround, stringAround } from './json-strings.ts';
import { LONGEST } from './regions.ts';
import type { Pause } from './slices.ts';
import { stripTags } from './strip-tags.ts';

/** Where shops leave state besides `<script>`. */
const CARRIERS = [
  'data-page',
  'data-props',
  'data-product',
  'data-product-json',
  'data-react-props',
  'data-state',
  'data-ingredients',
  'props',
];
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

/** What only the page of a product has: a price in its markup or head, a form that puts one thing in the basket. */
const PRODUCT = [
  'meta[property="og:type"][content*=product i]',
  'meta[property^="product:"]',
  'meta[property^="og:price"]',
  '[itemprop=price]',
  'form[action*="cart/add" i]',
].join();
const BASKET = ['cart', 'bag', 'basket']
  .flatMap((word) => ['id', 'name', 'class', 'data-action'].map((name) => `[${name}*="add-to-${word}" i]`))
  .join();
/** A folder of addresses that shops keep for products, with a product's own name behind it. */
const PRODUCT_PATH =
  /\/(?:products?|produk(?:te?|ty)|produits?|productos?|prodott[io]|produtos?|goods|item|dp|p)\/[^/]/i;

/** One question at a time: on a large page each takes the browser some milliseconds. */
async function isProduct(doc: Document, pause: Pause): Promise<boolean> {
  if (PRODUCT_PATH.test(doc.location?.pathname ?? '')) return true;
  for (const asks of [
    () => isAbout(doc, 'Product'),
    () => doc.querySelector(PRODUCT),
    () => doc.querySelector(BASKET),
  ]) {
    await pause();
    if (asks()) return true;
  }
  await pause();
  return false;
}

/** Whether the page calls itself a recipe: its ingredients are not for the skin. */
export const isRecipe = (doc: Document): boolean => isAbout(doc, 'Recipe');

function isAbout(doc: Document, type: string): boolean {
  if (doc.querySelector(`[itemtype*="schema.org/${type}"]`)) return true;
  const data = [...doc.querySelectorAll('script[type="application/ld+json"]')];
  return data.some((script) => script.textContent?.includes(`"${type}"`));
}

function* carriers(doc: Document): Generator<string> {
  for (const script of doc.scripts) if (!script.src) yield unescaped(script.text);
  for (const element of doc.querySelectorAll(CARRIERS.map((name) => `[${name}]`).join()))
    for (const name of CARRIERS) yield element.getAttribute(name) ?? '';
}

function isElsewhere(code: string, at: number): boolean {
  for (const key of keysAround(code, at)) if (ELSEWHERE.test(key)) return true;
  return false;
}

/** Angular keeps its state with escapes of its own: `{&q;name&q;:&q;…`. */
const unescaped = (code: string): string =>
  code.startsWith('{&q;') ? code.replace(/&([qsalg]);/g, (_, name) => ANGULAR[name] as string) : code;
const ANGULAR: Record<string, string> = { q: '"', s: "'", a: '&', l: '<', g: '>' };

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
