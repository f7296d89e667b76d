/** Puts findings into the groups they are shown in. */
import type { Finding } from '../../engine/types.ts';
import { type Stance, stances } from '../known.ts';

export interface FindingGroup {
  /** `notes` holds what is worth knowing but not worth a mark: small amounts, rinse-off, quiet families. */
  id: Stance | 'notes';
  findings: Finding[];
}

/** Groups in order of urgency, empty ones left out; inside a group the gravest first, then as they stand in the list. */
export function groupFindings(findings: Finding[]): FindingGroup[] {
  const order = (a: Finding, b: Finding) => b.severity - a.severity || a.item - b.item;
  const groups: FindingGroup[] = stances.map((stance) => ({
    id: stance,
    findings: findings.filter((f) => !f.note && f.stance === stance).sort(order),
  }));
  const notes = findings.filter((f) => f.note).sort((a, b) => a.item - b.item);
  return [...groups, { id: 'notes' as const, findings: notes }].filter((group) => group.findings.length > 0);
}
