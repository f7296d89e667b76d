/** A group's heading: a stance, the person's own list, or how many quieter notes there are. */
import type { Words } from '../context.ts';
import type { FindingGroup } from './group-findings.ts';

export function groupHeading(words: Words, id: FindingGroup['id'], count: number): string {
  if (id === 'notes') return words.plural('notes_title', count);
  return words.t(id === 'personal' ? 'personal_title' : `stance_${id}`);
}
