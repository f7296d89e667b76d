/** The demo shop: made-up products in the templates real shops use, so that every way to print a list can be tried. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../tools/serve.ts';
import { drawPack, fillLayout, type ShopPage } from './layout.ts';
import listed from './pages.json' with { type: 'json' };

const pages = listed as Record<string, ShopPage>;
const buyButton: Record<string, string> = { de: 'In den Warenkorb', ja: 'カートに入れる' };
const files: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.html': 'text/html' };

/** Paths of all pages, products first. */
export const demoPaths = Object.keys(pages).map((path) => `/${path}`);

/** Answers the shop's paths; null for any other. The pages are listed in pages.json, their text is in a file each. */
export function demoShop({ pathname }: URL): Answer | null {
  const page = pages[pathname.slice(1)];
  if (page) return html(showPage(pathname, page));
  if (pathname === '/') return html(fillLayout({ title: 'Skincare', shows: '' }, 'index', showWindow()));
  const file = /^\/(?:shop|tabs\/[a-z-]+)(\.\w+)$/.exec(pathname);
  const type = file?.[1] && files[file[1]];
  return type ? { type: `${type}; charset=utf-8`, body: read(pathname) } : null;
}

const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });
const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

function showWindow(): string {
  const cards = Object.entries(pages).map(
    ([
      path,
      page,
    ]) => `<li><a href="/${path}">${path.startsWith('products/') ? drawPack(page.title, page.pack) : ''}
<strong>${page.title}</strong><small>${page.tagline ?? ''}<br>${page.shows}</small></a></li>`,
  );
  return `<h1>Skincare, quietly</h1>
<p class="tagline">Small batches from a valley that is on no map.</p>
<ul class="grid">${cards.join('\n')}</ul>`;
}

function showPage(path: string, page: ShopPage): string {
  const text = read(`${path}.html`);
  if (!path.startsWith('/products/')) return fillLayout(page, 'prose', text);
  const body = `<div class="picture">${drawPack(page.title, page.pack)}</div>
<div>
<h1>${page.title}</h1>
<p class="tagline">${page.tagline ?? ''}</p>
<p class="price">${page.price ?? ''}</p>
<button class="buy" type="button">${buyButton[page.lang ?? ''] ?? 'Add to bag'}</button>
${text}
</div>`;
  return fillLayout(page, 'product', body);
}
