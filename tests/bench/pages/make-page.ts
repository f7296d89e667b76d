/** Made-up pages of any size, with or without an ingredient list: the same mixture of elements and text throughout. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomWords } from './random-words.ts';

export const LIST =
  'Aqua, Glycerin, Caprylic/Capric Triglyceride, Isopropyl Myristate, Cetearyl Alcohol, Niacinamide, Retinol, Butyrospermum Parkii Butter, Sodium Hyaluronate, Tocopherol, Panthenol, Melaleuca Alternifolia Leaf Oil, Alcohol Denat., Phenoxyethanol, Parfum, Limonene, Linalool, Citric Acid, Xanthan Gum';

export interface PageOptions {
  /** Elements and texts together, about. */
  nodes: number;
  /** What stands in the middle, as HTML: a list, or nothing. */
  middle?: string;
  /** Whether the style of our marks is there from the start, as in a page with the extension. */
  withMarks?: boolean;
}

export const listHtml = `<h2>Ingredients</h2><p id="list">${LIST}</p>`;

/** Nodes of one card below. */
const PER_CARD = 25;

export function makePage({ nodes, middle = '', withMarks = false }: PageOptions): string {
  const words = randomWords(nodes);
  const cards = Array.from({ length: Math.max(1, Math.round(nodes / PER_CARD)) }, () => makeCard(words));
  cards.splice(cards.length >> 1, 0, middle);
  const style = withMarks
    ? readFileSync(join(import.meta.dirname, '../../../src/content/marks.css'), 'utf8')
    : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of ${nodes} nodes</title>
<style>${style}</style></head><body><main>${cards.join('\n')}</main></body></html>`;
}

function makeCard(words: (count: number) => string): string {
  return `<section class="card"><h3>${words(3)}</h3><div class="row"><a href="#">${words(2)}</a><span>${words(1)}</span></div><p>${words(14)} <b>${words(2)}</b> ${words(9)}</p><ul><li>${words(3)}</li><li>${words(3)}</li></ul><button>${words(1)}</button></section>`;
}
