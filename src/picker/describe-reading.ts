/** A report of a picture in the words of the panel. */
import type { Report } from '../engine/types.ts';
import type { TextPiece } from '../ocr/cut-text.ts';
import type { PanelResult } from '../page/picture/panel-types.ts';
import { plural, t, uiLocale } from '../platform/i18n.ts';
import { summaryLine } from '../ui/report/summary-line.ts';

/** What of the picture could not be seen. */
export interface MissingParts {
  isCovered: boolean;
  isCut: boolean;
}

export function describeReading(
  report: Report,
  pieces: TextPiece[],
  hasDoubts: boolean,
  { isCovered, isCut }: MissingParts,
): PanelResult {
  const words = { locale: uiLocale(), t, plural };
  const summaries = report.lists.map((list, index) =>
    summaryLine(
      words,
      list,
      report.findings.filter((finding) => finding.list === index),
    ),
  );
  return {
    lines: [
      ...(report.lists.length > 0 ? summaries : [t('picture_no_list')]),
      ...(isCovered ? [t('picture_covered')] : []),
      ...(isCut ? [t('picture_cut')] : []),
    ],
    findings: report.findings
      .filter(({ note }) => !note)
      .map(({ list, item, stance, family }) => {
        const { name = '', short = '', lang = 'en' } = report.families[family] ?? {};
        const read = report.lists[list]?.items[item]?.text ?? '';
        return { stance, stanceLabel: t(`stance_${stance}`), name: read, families: name, short, lang };
      }),
    pieces,
    hasDoubts,
  };
}
