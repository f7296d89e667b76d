/** Puts findings into the groups they are shown in. */
import type { Finding } from '../../engine/types.ts';
import { type Stance, stances } from '../known.ts';

export interface FindingGroup {
  /**
   * `personal` holds what the person asked to look out for; `notes` what is worth knowing but not worth a mark: small amounts, rinse-off, quiet
   * families.
   */
  id: 'personal' | Stance | 'notes';
  findings: Finding[];
}

/** Groups in order of urgency, empty ones left out; inside a group the gravest first, then as they stand in the list. */
export function groupFindings(findings: Finding[]): FindingGroup[] {
  const order = (a: Finding, b: Finding) => b.severity - a.severity || a.item - b.item;
  const personal = findings.filter(isPersonal).sort(order);
  const others = findings.filter((f) => !isPersonal(f));
  const groups: FindingGroup[] = stances.map((stance) => ({
    id: stance,
    findings: others.filter((f) => !f.note && f.stance === stance).sort(order),
  }));
  const notes = others.filter((f) => f.note).sort((a, b) => a.item - b.item);
  return [
    { id: 'personal' as const, findings: personal },
    ...groups,
    { id: 'notes' as const, findings: notes },
  ].filter((group) => group.findings.length > 0);
}

/** Whether a finding is there because the person's profile names the ingredient. */
export const isPersonal = (finding: Finding): boolean => finding.family.startsWith('personal-');
