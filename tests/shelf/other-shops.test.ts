/** The same box read in other shops, with the real engine: other words, labels and additions make it no other product. */
import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { makeReport } from '../../src/engine/report.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { withoutLabels } from '../../src/shelf/function-labels.ts';
import { makeDraft } from '../../src/shelf/make-draft.ts';
import { recogniseProduct } from '../../src/shelf/recognise-product.ts';
import { newProduct } from '../../src/shelf/save-draft.ts';

const engine = createEngine(knowledge, { today: () => '2026-11-25' });
const families = new Map(knowledge.families.map((family) => [family.id, family]));

function read(text: string, title = 'Moonlit Serum') {
  const candidate = { text, where: 'visible' as const, reasons: [] };
  const report = makeReport(engine, families, [candidate], { title }, () => 0, 'list');
  const [list] = report.lists;
  if (!list) throw new Error(`No list is read in: ${text}`);
  return withoutLabels(
    makeDraft(list, report.product, { title, brand: 'Harbour & Vale', site: 'shop.example' }),
  );
}

const box =
  'Aqua, Glycerin, Squalane, Propanediol, Niacinamide, Cetearyl Alcohol, Retinol, Tocopherol, Xanthan Gum, Carbomer, Phenoxyethanol, Sodium Hydroxide, Parfum';
const uses = ['solvent', 'humectant', 'emollient', 'preservative'];
const labels = ['Solvent', 'Humectant', 'Emollient', 'Preservative'];
const saved = newProduct(read(box), 'it', 'using', '2026-03-01T08:00:00.000Z');

test.each([
  ['water and scent in English', box.replace('Aqua', 'Water').replace('Parfum', 'Fragrance')],
  [
    'water and scent told twice',
    box.replace('Aqua', 'Aqua (Water/Eau)').replace('Parfum', 'Parfum (Fragrance)'),
  ],
  ['in capitals, with a heading', `INGREDIENTS: ${box.toUpperCase()}.`],
  ['what it may contain is no part of the formula', `${box}, [+/- CI 77891, CI 77491, CI 77499]`],
  ['what it may contain, in words', `${box}. May contain: CI 77891, CI 77491, Mica.`],
  ['what it may contain, in German', `${box}. Kann enthalten: CI 77891, Mica.`],
  [
    'what each is for, in brackets',
    box
      .split(', ')
      .map((name, i) => `${name} (${uses[i % uses.length]})`)
      .join(', '),
  ],
  [
    'what each is for, before it',
    box
      .split(', ')
      .map((name, i) => `${labels[i % labels.length]}: ${name}`)
      .join(', '),
  ],
  [
    'what each is for, after a dash',
    box
      .split(', ')
      .map((name, i) => `${name} – ${uses[i % uses.length]}`)
      .join('; '),
  ],
  [
    'Japanese',
    '水、グリセリン、スクワラン、プロパンジオール、ナイアシンアミド、セテアリルアルコール、レチノール、トコフェロール、キサンタンガム、カルボマー、フェノキシエタノール、水酸化Na、香料',
  ],
  [
    'French',
    'Ingrédients : Eau, Glycérine, Squalane, Propanediol, Niacinamide, Cetearyl Alcohol, Rétinol, Tocophérol, Gomme xanthane, Carbomère, Phénoxyéthanol, Hydroxyde de sodium, Parfum',
  ],
  [
    'German',
    'Inhaltsstoffe: Wasser, Glycerin, Squalan, Propandiol, Niacinamid, Cetearylalkohol, Retinol, Tocopherol, Xanthan, Carbomer, Phenoxyethanol, Natriumhydroxid, Parfüm',
  ],
  [
    'Korean',
    '정제수, 글리세린, 스쿠알란, 프로판다이올, 나이아신아마이드, 세테아릴알코올, 레티놀, 토코페롤, 잔탄검, 카보머, 페녹시에탄올, 소듐하이드록사이드, 향료',
  ],
  ['footnotes', box.replace('Squalane', 'Squalane*').concat('. *from organic farming')],
])('%s: the same', (_, text) => {
  expect(recogniseProduct(read(text), [saved])).toMatchObject({ kind: 'same' });
});

test('the same list of names in an order of its own is told as another formula', () => {
  const other = box.replace('Squalane, Propanediol', 'Propanediol, Squalane');
  const match = recogniseProduct(read(other), [saved]);
  expect(match?.kind).toBe('changed');
  expect(match?.diff.moved).toHaveLength(1);
});
