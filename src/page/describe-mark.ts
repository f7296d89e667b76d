/** What the card says of a mark, put together from the report. */
import type { Dose, Finding, Reason, Report } from '../engine/types.ts';
import type { CardContent } from './card-types.ts';
import type { PageMark } from './marks.ts';

/** Sentences in the reader's language. */
export interface Phrases {
  stance(stance: Finding['stance']): string;
  grade(grade: 'A' | 'B' | 'C' | 'D'): string;
  reason(reason: Reason): string;
  /** "3rd of 27, near the start". */
  place(position: number, count: number, dose: Dose): string;
  count(index: number, total: number): string;
}

/** `total` marks are in the page, `index` of them come before this one. */
export function describeMark(report: Report, mark: PageMark, total: number, phrases: Phrases): CardContent {
  const [first] = mark.findings;
  const list = report.lists[mark.list];
  const item = list?.items[mark.item];
  const families = mark.findings.flatMap(({ family }) => report.families[family] ?? []);
  const [main] = families;
  return {
    stance: mark.stance,
    stanceLabel: phrases.stance(mark.stance),
    name: item?.text ?? '',
    inci: item?.name && letters(item.name) !== letters(item.text) ? item.name : '',
    families: families.map(({ name }) => name).join(' · '),
    short: main?.short ?? '',
    why: (first?.reasons ?? []).map(phrases.reason).filter(Boolean),
    lang: main?.lang ?? 'en',
    evidence: main ? { label: main.grade ? phrases.grade(main.grade) : '', text: main.line } : null,
    dose: item && list ? phrases.place(mark.item + 1, list.items.length, item.dose) : '',
    count: total > 1 ? phrases.count(mark.id + 1, total) : '',
  };
}

/** "ALCOHOL DENAT" and "Alcohol Denat." are one name. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
