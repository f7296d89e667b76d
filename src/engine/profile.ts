/** What a person's profile changes in a finding. Whom a family concerns, and how, is data of the family. */
import type { Audience, Change, Family } from '../knowledge/schema/index.ts';
import type { Finding, Item, ProductContext, Profile } from './types.ts';

/** Whom the families' entries call what people say of themselves. */
const AUDIENCE: Record<Profile['skin'][number] | Profile['life'][number], Audience> = {
  'acne-prone': 'acne-prone',
  dry: 'dry',
  sensitive: 'sensitive',
  rosacea: 'rosacea',
  eczema: 'eczema',
  mature: 'mature',
  pregnant: 'pregnancy',
  trying: 'pregnancy',
  breastfeeding: 'breastfeeding',
};

/** A finding and what it was made from. `isHeld`: its amount, place or use made it a note. */
export interface Weighed {
  finding: Finding;
  family: Family;
  item: Item;
  context: ProductContext;
  isHeld: boolean;
}

/** The finding as it is for this person; the same object when nothing changes. Reasons are only ever added. */
export function personalise(weighed: Weighed, profile: Profile): Finding {
  const { family } = weighed;
  let { finding } = weighed;
  for (const told of [...profile.life, ...profile.skin]) {
    const who = AUDIENCE[told];
    for (const { who: whom, changes } of family.care)
      if (whom === who && changes && doesApply(changes, weighed))
        finding = change(finding, changes, `profile-${told}`, weighed.isHeld);
    for (const { who: whom, changes } of family.suits ?? [])
      if (whom === who && changes && doesApply(changes, weighed))
        finding = change(finding, changes, `profile-suits-${told}`, weighed.isHeld);
  }
  return finding;
}

function doesApply(changes: Change, { finding, item, context }: Weighed): boolean {
  if (changes.only && !changes.only.includes(finding.ingredient ?? '')) return false;
  if (changes.use && context.use !== changes.use) return false;
  const stated = item.dose.why === 'stated' ? (item.dose.max ?? 0) : 0;
  return changes.from === undefined || stated >= changes.from;
}

function change(finding: Finding, changes: Change, code: string, isHeld: boolean): Finding {
  const isKnown = finding.reasons.some((reason) => reason.code === code);
  // A family that is quiet for everybody may speak for one person; a trace stays a note for all.
  const note = changes.marked && !isHeld ? false : finding.note;
  const severity = Math.max(finding.severity, note ? 1 : (changes.severity ?? 1)) as Finding['severity'];
  return {
    ...finding,
    stance: changes.stance ?? finding.stance,
    note,
    severity,
    reasons: isKnown ? finding.reasons : [...finding.reasons, { code }],
  };
}
