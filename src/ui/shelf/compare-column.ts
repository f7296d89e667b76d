/** One product of a comparison, from the shelf or from an open page. */
import type { Finding, Item, Report } from '../../engine/types.ts';
import { isFunctionLabel } from '../../shelf/function-labels.ts';
import { isOfFormula, namesOf } from '../../shelf/make-draft.ts';
import type { Shown } from '../../shelf/types.ts';

export interface Column {
  /** Id of the saved product, or the key it was handed over by. */
  key: string;
  name: string;
  brand: string;
  /** Whether it stands on the shelf. */
  isSaved: boolean;
  report: Report;
  /** Index of its list in the report. */
  list: number;
}

/** One that was read on an open page. */
export type PageColumn = Column & { isSaved: false };

export const toColumn = ({ product, report }: Shown): Column => ({
  key: product.id,
  name: product.name,
  brand: product.brand,
  isSaved: true,
  report,
  list: 0,
});

/** Items that count, with their names: see `isOfFormula`. `item` is the index in the list. */
export interface Counted {
  names: string[];
  items: { item: Item; index: number; finding: Finding | undefined }[];
  total: number;
}

export function countColumn({ report, list }: Column): Counted {
  const all = report.lists[list]?.items ?? [];
  const counted = all
    .map((item, index) => ({
      item,
      index,
      finding: report.findings.find((f) => f.list === list && f.item === index && !f.note),
    }))
    .filter(({ item }) => isOfFormula(item) && !isFunctionLabel(item.name ?? item.text))
    .slice(0, 600);
  return { items: counted, names: namesOf(counted.map(({ item }) => item)), total: all.length };
}
