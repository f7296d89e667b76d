/** Nothing is said as sure that rests on a word nobody has looked at. */
import type { Finding, Report } from '../engine/types.ts';
import type { Doubt } from './doubts.ts';

/** The report without what rests on doubtful items, and the findings taken out of it. Doubtful items get the mark of it. */
export function holdBack(report: Report, doubts: Doubt[]): { sure: Report; held: Finding[] } {
  const isHeld = (list: number, item: number) => doubts.some((d) => d.list === list && d.item === item);
  const isSure = ({ list, item }: Finding) => !isHeld(list, item);
  return {
    sure: {
      ...report,
      lists: report.lists.map((list, l) => ({
        ...list,
        items: list.items.map((item, i) =>
          isHeld(l, i) && !item.marks.includes('doubtful')
            ? { ...item, marks: [...item.marks, 'doubtful' as const] }
            : item,
        ),
      })),
      findings: report.findings.filter(isSure),
      rules: report.rules.filter(({ list, items }) => items.every((item) => !isHeld(list, item))),
    },
    held: report.findings.filter((finding) => !isSure(finding)),
  };
}
