/** A list's findings as Markdown, to be pasted into a note or a message. */
import type { Words } from '../context.ts';
import { type Subject, writeUp } from './write-up.ts';

export function findingsAsMarkdown(words: Words, subject: Subject): string {
  const text = writeUp(words, subject);
  if (!text) return '';
  const lines = [`# ${escapeMarkdown(text.title)}`, '', text.summary];
  for (const { heading, rows } of text.groups) {
    lines.push('', `## ${heading}`, '');
    for (const { name, place, short, line, grade, forYou } of rows) {
      const what = [...forYou, short, line].join(' ');
      lines.push(`- **${escapeMarkdown(name)}** (${place}): ${what}${grade && ` (${grade})`}`);
    }
  }
  if (text.rules.length > 0) {
    lines.push('', `## ${words.t('rules_title')}`, '');
    lines.push(...text.rules.map((rule) => `- ${escapeMarkdown(rule)}`));
  }
  return [...lines, '', `*${text.footer}*`, ''].join('\n');
}

/** Names come from the page: they must not turn into links, images or headings where the text is pasted. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, '\\$&');
}
