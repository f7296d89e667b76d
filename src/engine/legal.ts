/** What the law of each place says about an item: above a limit, not allowed, or to be named on the label. */
import type { Jurisdiction, Label, Limit } from '../knowledge/schema/index.ts';
import { limitsFor, percentOf } from './limits-for.ts';
import type { Item, ProductContext, Reason } from './types.ts';

type Law = Jurisdiction['id'];

interface Row {
  law: Law;
  limits: Limit[];
  labels: Label[];
}

/** Limits and duties by ingredient id, one row a jurisdiction, in the order of the files. */
export type LawBook = ReadonlyMap<string, Row[]>;

export function readLaws(jurisdictions: Jurisdiction[]): LawBook {
  const book = new Map<string, Row[]>();
  const rowOf = (id: string, law: Law): Row => {
    const rows = book.get(id) ?? [];
    book.set(id, rows);
    const known = rows.find((row) => row.law === law);
    if (known) return known;
    const row: Row = { law, limits: [], labels: [] };
    rows.push(row);
    return row;
  };
  for (const { id: law, limits, labels = [] } of jurisdictions) {
    for (const limit of limits) for (const id of limit.ingredients) rowOf(id, law).limits.push(limit);
    for (const label of labels) for (const id of label.ingredients) rowOf(id, law).labels.push(label);
  }
  return book;
}

/**
 * Reasons, the person's own law first. `today` is an ISO date; null where nobody said. What is not in force yet is told
 * as such. Says nothing where a laxer limit may apply to the product.
 */
export function legalReasons(
  item: Item,
  context: ProductContext,
  book: LawBook,
  today: string | null,
  first: Law | null,
): Reason[] {
  const id = item.ingredient;
  const rows = id === null ? undefined : book.get(id);
  if (id === null || !rows) return [];
  const stated = item.dose.why === 'stated' ? (item.dose.max ?? 0) : 0;
  const tell = (law: Law, limits: Limit[], isOpinion: boolean): Reason[] => {
    const known = limitsFor(
      limits.filter(({ kind }) => (kind === 'opinion') === isOpinion),
      context,
    );
    if (!known.isSure) return [];
    const limit = known.limits.reduce((a, b) => (percentOf(b, id) > percentOf(a, id) ? b : a));
    const percent = percentOf(limit, id);
    const when = limit.from === null ? { law } : { law, from: limit.from };
    const isComing = limit.from !== null && today !== null && today < limit.from;
    if (percent > 0 && stated <= percent) return [];
    const above = isOpinion ? 'above-opinion' : isComing ? 'above-coming-limit' : 'above-legal-limit';
    const told =
      percent === 0
        ? { code: isComing ? 'not-allowed-soon' : 'not-allowed', ...when }
        : { code: above, value: percent, ...when };
    return [told, ...stockReasons(law, limit, today)];
  };
  const inOrder = [...rows].sort((a, b) => Number(b.law === first) - Number(a.law === first));
  return inOrder.flatMap(({ law, limits, labels }) => [
    ...tell(law, limits, false),
    ...tell(law, limits, true),
    ...labels.flatMap((label) => tellDuty(law, label, context)),
  ]);
}

/** What was made before a limit may be sold for a while longer. */
function stockReasons(law: Law, { stockUntil }: Limit, today: string | null): Reason[] {
  return stockUntil && today !== null && today < stockUntil
    ? [{ code: 'older-stock', law, from: stockUntil }]
    : [];
}

/** The duty is the same for every product that shows the name, so it is told without looking at the date. */
function tellDuty(law: Law, label: Label, { use }: ProductContext): Reason[] {
  const when = label.from === null ? { law } : { law, from: label.from };
  if (label.duty === 'warn') return [{ code: 'must-warn', value: label.words ?? '', ...when }];
  if (use === 'unknown') return [];
  return [{ code: 'must-be-named', value: use === 'leave-on' ? label.leaveOn : label.rinseOff, ...when }];
}
