/** What a page says about its product besides the list: enough to tell a cleanser from a cream. */
import type { PageFacts } from '../engine/types.ts';

const LONGEST = 500;
/** More product data than this is not parsed, characters. */
const MOST_DATA = 300_000;

type Json = Record<string, unknown>;

/** Facts from product data, else from the markup. Every field is at most 500 characters. Never throws. */
export function readPageFacts(doc: Document): PageFacts {
  const data = productData(doc);
  const product = data.find((node) => isOf(node, /^Product/));
  const textOf = (selector: string) => tidy(doc.querySelector(selector)?.textContent);
  const meta = (name: string) => tidy(doc.querySelector(`meta[property="${name}"]`)?.getAttribute('content'));
  return withoutEmpty({
    title: tidy(doc.title),
    lang: tidy(doc.documentElement?.getAttribute('lang')),
    productName:
      nameIn(product) || textOf('[itemtype*="/Product"] [itemprop=name]') || textOf('h1') || meta('og:title'),
    brand: nameIn(product?.brand) || meta('product:brand') || textOf('[itemprop=brand]'),
    breadcrumbs:
      crumbsIn(data) || textOf('[aria-label*=breadcrumb i],[class*=breadcrumb i],[id*=breadcrumb i]'),
  });
}

function productData(doc: Document): Json[] {
  return [...doc.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const text = script.textContent ?? '';
    try {
      return text.length > MOST_DATA ? [] : nodesIn(JSON.parse(text));
    } catch {
      return [];
    }
  });
}

/** Product data is an object, an array of them, or a graph. */
function nodesIn(value: unknown): Json[] {
  const nodes = (Array.isArray(value) ? value : [value]).filter(
    (node): node is Json => Boolean(node) && typeof node === 'object',
  );
  return nodes.flatMap((node) =>
    Array.isArray(node['@graph']) ? (node['@graph'] as Json[]).filter(Boolean) : [node],
  );
}

const isOf = (node: Json, type: RegExp): boolean =>
  [node['@type']].flat().some((name) => type.test(String(name)));

function nameIn(value: unknown): string {
  const [first] = [value].flat();
  return typeof first === 'string' ? tidy(first) : tidy((first as Json | undefined)?.name);
}

function crumbsIn(data: Json[]): string {
  const list = data.find((node) => isOf(node, /^BreadcrumbList$/))?.itemListElement;
  if (!Array.isArray(list)) return '';
  return tidy(list.map((crumb: Json) => nameIn(crumb?.name ?? crumb?.item)).join(' > '));
}

const tidy = (text: unknown): string =>
  typeof text === 'string'
    ? text
        .slice(0, 4 * LONGEST)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, LONGEST)
    : '';

const withoutEmpty = (facts: Record<keyof PageFacts, string>): PageFacts =>
  Object.fromEntries(
    Object.entries(facts).filter(([key, value]) => value || key === 'title'),
  ) as unknown as PageFacts;
