/** Whether a page sells a product, and the data such pages carry: all that may be looked at on a page without a list in its text. */
import type { Pause } from './slices.ts';

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
export async function isProduct(doc: Document, pause: Pause): Promise<boolean> {
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

/** Every text of the page that may be data: inline scripts and attributes. */
export function* carriers(doc: Document): Generator<string> {
  for (const script of doc.scripts) if (!script.src) yield unescaped(script.text);
  for (const element of doc.querySelectorAll(CARRIERS.map((name) => `[${name}]`).join()))
    for (const name of CARRIERS) yield element.getAttribute(name) ?? '';
}

/** Angular keeps its state with escapes of its own: `{&q;name&q;:&q;…`. */
const unescaped = (code: string): string =>
  code.startsWith('{&q;') ? code.replace(/&([qsalg]);/g, (_, name) => ANGULAR[name] as string) : code;
const ANGULAR: Record<string, string> = { q: '"', s: "'", a: '&', l: '<', g: '>' };
