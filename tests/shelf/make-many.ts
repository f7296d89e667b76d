/** A large shelf as it may grow in years: lists of 15 to 44 names, some with an earlier formula, tags and a place in the routine. */
import type { SavedProduct } from '../../src/shelf/types.ts';
import { formula, product } from './make.ts';

const kinds = ['Serum', 'Cream', 'Toner', 'Cleanser', 'Mask', 'Oil'];
const statuses = ['using', 'want', 'finished', 'did-not-suit'] as const;
const common =
  'Aqua, Glycerin, Squalane, Propanediol, Niacinamide, Cetearyl Alcohol, Retinol, Tocopherol, Polysorbate 20, Xanthan Gum, Carbomer, Phenoxyethanol, Ethylhexylglycerin, Disodium EDTA, Sodium Hydroxide, Parfum, Linalool, Limonene, Citral, Geraniol, Panthenol, Allantoin, Dimethicone, Butylene Glycol, Citric Acid, Sodium Benzoate, Potassium Sorbate, Caprylic/Capric Triglyceride, Butyrospermum Parkii Butter, Salicylic Acid'.split(
    ', ',
  );

/** Each with an id, a name and a list of its own; the same ones each time. */
export function manyProducts(count: number): SavedProduct[] {
  return Array.from({ length: count }, (_, i) => {
    const names = Array.from({ length: 15 + (i % 30) }, (_, j) =>
      (i + j) % 4 === 0
        ? `Plantname ${(i * 31 + j * 7) % 900} Leaf Extract`
        : (common[(i + j * 3) % 30] as string),
    );
    const list = [...new Set(names)].join(', ');
    const changed = new Date(Date.UTC(2024, 0, 1) + i * 3_600_000).toISOString();
    return product(`many-${i}`, list, {
      name: `${kinds[i % kinds.length]} ${i} for every day`,
      brand: `Brand ${i % 97}`,
      formulas: [
        ...(i % 5 === 0 ? [formula(`${list}, Alcohol Denat.`, { date: '2025-06-01' })] : []),
        formula(list),
      ],
      status: statuses[i % 4] as SavedProduct['status'],
      tags: i % 3 === 0 ? [`tag ${i % 12}`] : [],
      notes: i % 7 === 0 ? 'Bought again in spring; a little goes a long way.' : '',
      created: changed,
      changed,
    });
  });
}
