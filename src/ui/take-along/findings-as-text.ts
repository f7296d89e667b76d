/** A list's findings as plain text. */
import type { Words } from '../context.ts';
import { type Subject, writeUp } from './write-up.ts';

export function findingsAsText(words: Words, subject: Subject): string {
  const text = writeUp(words, subject);
  if (!text) return '';
  const lines = [text.title, text.summary];
  for (const { heading, rows } of text.groups) {
    lines.push('', heading);
    for (const { name, place, short, line, grade, forYou } of rows) {
      lines.push(`• ${name} (${place})`, `  ${[...forYou, short, line].join(' ')}${grade && ` (${grade})`}`);
    }
  }
  if (text.rules.length > 0) {
    lines.push('', words.t('rules_title'), ...text.rules.map((rule) => `• ${rule}`));
  }
  return [...lines, '', text.footer, ''].join('\n');
}
