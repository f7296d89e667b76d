/** The answer for a person at a terminal. */
import type { Finding, Item } from '../../../src/engine/types.ts';
import type { Answer } from './answer.ts';

/** One block of lines for one input: each list, its state, its items with what was found of them. */
export function formatTable(answer: Answer): string {
  const lines = [answer.id];
  if (answer.lists.length === 0) lines.push('  no ingredient list');
  answer.lists.forEach((list, index) => {
    const title = list.title ? `${list.title}: ` : '';
    const why = list.reasons.map((r) => r.code).join(', ');
    lines.push(
      `  ${title}${list.items.length} ingredients, ${list.state}, ${list.where}${why ? ` (${why})` : ''}`,
    );
    list.items.forEach((item, place) => {
      lines.push(
        formatItem(
          item,
          place,
          answer.findings.filter((f) => f.list === index && f.item === place),
        ),
      );
    });
  });
  return `${lines.join('\n')}\n`;
}

function formatItem(item: Item, place: number, findings: Finding[]): string {
  const found = findings.map((f) => `${f.note ? 'note' : f.stance}: ${f.family}`).join('; ');
  const dose = item.dose.max === null ? '' : `≤ ${item.dose.max} %`;
  const name = item.name === null ? '?' : item.name;
  const columns = [String(place + 1).padStart(4), pad(item.text, 38), pad(name, 34), dose.padEnd(9), found];
  return columns.join(' ').trimEnd();
}

const pad = (text: string, width: number) => {
  const plain = text.replace(/\s+/g, ' ');
  return (plain.length > width ? `${plain.slice(0, width - 1)}…` : plain).padEnd(width);
};
