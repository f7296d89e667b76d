/** A list's findings as Markdown, to be pasted into a note or a message. */
import type { Report } from '../engine/types.ts';
import type { Words } from './context.ts';
import { positionPhrase, zonePhrase } from './phrases.ts';
import { groupFindings } from './report/group-findings.ts';
import { summaryLine } from './report/summary-line.ts';

export function findingsAsMarkdown(words: Words, report: Report, chosen: number, title: string): string {
  const list = report.lists[chosen];
  if (!list) return '';
  const findings = report.findings.filter((finding) => finding.list === chosen);
  const lines = [`# ${escapeMarkdown(title || words.t('extName'))}`, '', summaryLine(words, list, findings)];

  for (const { id, findings: group } of groupFindings(findings)) {
    lines.push(
      '',
      `## ${id === 'notes' ? words.plural('notes_title', group.length) : words.t(`stance_${id}`)}`,
      '',
    );
    for (const finding of group) {
      const item = list.items[finding.item];
      const brief = report.families[finding.family];
      if (!item || !brief) continue;
      const place = `${positionPhrase(words, finding.item, list.items.length)}, ${zonePhrase(words, item.dose)}`;
      const grade = brief.grade ? ` (${words.t(`grade_${brief.grade}`)})` : '';
      lines.push(`- **${escapeMarkdown(item.text)}** (${place}): ${brief.short} ${brief.line}${grade}`);
    }
  }
  return [...lines, '', `*${words.t('copy_footer')}*`, ''].join('\n');
}

/** Names come from the page: they must not turn into links, images or headings where the text is pasted. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, '\\$&');
}
