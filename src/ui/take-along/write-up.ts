/** A list's findings as words in order: what copies and the print view are made of. */
import type { Finding, Report, RuleNote } from '../../engine/types.ts';
import type { Words } from '../context.ts';
import { dosePhrase, positionPhrase, reasonPhrases, zonePhrase } from '../phrases.ts';
import { isFromProfile } from '../report/for-you.tsx';
import { type FindingGroup, groupFindings } from '../report/group-findings.ts';
import { groupHeading } from '../report/group-heading.ts';
import type { Muting } from '../report/muting.ts';
import { splitMuted } from '../report/split-muted.ts';
import { summaryLine } from '../report/summary-line.ts';

export interface WriteUp {
  title: string;
  summary: string;
  /** Whether all of the list was read. */
  state: string;
  groups: { id: FindingGroup['id'] | 'muted'; heading: string; rows: WriteUpRow[] }[];
  /** What is used together, one line each; the heading stands apart. */
  rules: string[];
  footer: string;
}

export interface WriteUpRow {
  stance: Finding['stance'];
  /** As printed on the page: hostile text. */
  name: string;
  family: string;
  place: string;
  dose: string;
  grade: string;
  short: string;
  line: string;
  /** What holds for this person. */
  forYou: string[];
}

/** What to write up: the report, the index of the list in it, and the title it goes by. */
export interface Subject {
  report: Report;
  list: number;
  title: string;
  muting: Pick<Muting, 'mutes' | 'host'> | null;
}

export function writeUp(words: Words, { report, list: chosen, title, muting }: Subject): WriteUp | null {
  const list = report.lists[chosen];
  if (!list) return null;
  const findings = report.findings.filter((finding) => finding.list === chosen);
  const { heard, muted } = splitMuted(findings, muting);
  const groups: FindingGroup[] = groupFindings(heard);
  return {
    title: title || words.t('extName'),
    summary: summaryLine(words, list, heard),
    state: words.t(`state_${list.state}_hint`),
    groups: [
      ...groups.map(({ id, findings: group }) => ({
        id,
        heading: groupHeading(words, id, group.length),
        rows: group.flatMap((finding) => row(words, report, finding)),
      })),
      ...(muted.length > 0
        ? [
            {
              id: 'muted' as const,
              heading: words.plural('muted_title', muted.length),
              rows: muted.flatMap((finding) => row(words, report, finding)),
            },
          ]
        : []),
    ],
    rules: report.rules.filter((note) => note.list === chosen).map((note) => ruleLine(words, report, note)),
    footer: words.t('copy_footer'),
  };
}

function ruleLine({ t }: Words, report: Report, { list, items, verdict }: RuleNote): string {
  const [first = '', second = ''] = items.map((item) => oneLine(report.lists[list]?.items[item]?.text ?? ''));
  return t('rule_line', t('rules_pair', first, second), t(`rule_verdict_${verdict}`));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function row(words: Words, report: Report, finding: Finding): WriteUpRow[] {
  const list = report.lists[finding.list];
  const item = list?.items[finding.item];
  const brief = report.families[finding.family];
  if (!list || !item || !brief) return [];
  const position = positionPhrase(words, finding.item, list.items.length);
  return [
    {
      stance: finding.stance,
      name: oneLine(item.text),
      family: brief.name,
      place: item.dose.zone === 'unknown' ? position : `${position}, ${zonePhrase(words, item.dose)}`,
      dose: dosePhrase(words, item.dose),
      grade: brief.grade ? words.t(`grade_${brief.grade}`) : '',
      short: brief.short,
      line: brief.line,
      forYou: reasonPhrases(words, finding.reasons.filter(isFromProfile)),
    },
  ];
}
