/** What is known about products that meet on the skin: used at the same time of the same day. */
import { isMeant, isThere } from '../engine/rules.ts';
import type { Finding } from '../engine/types.ts';
import type { Rule } from '../knowledge/schema/index.ts';
import { type LayerNote, type Shown, type Slot, times } from './types.ts';

/** What to heed comes first. */
const ORDER: Record<Rule['verdict'], number> = { separate: 0, care: 1, encourage: 2, myth: 3, fine: 4 };

/** Notes for every two products of the routine that a rule speaks about; once for each rule, pair and time of day. */
export function findLayerNotes(shown: Shown[], rules: Rule[]): LayerNote[] {
  const all = shown.map(({ product, report }) => ({
    product,
    findings: report.findings.filter(isThere),
  }));
  const notes = times.flatMap((time) =>
    all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b) => {
        const days = sharedDays(slotAt(a.product.slots, time), slotAt(b.product.slots, time));
        if (!days.length) return [];
        const isRinsedOff = [a, b].some(({ product }) => product.use === 'rinse-off');
        return rules.flatMap((rule): LayerNote[] => {
          // What is washed away neither moisturises nor protects beside another; that it can dry or sting still counts.
          if (isRinsedOff && rule.verdict === 'encourage') return [];
          const pair = meet(rule, a.findings, b.findings)
            ? [a, b]
            : meet(rule, b.findings, a.findings)
              ? [b, a]
              : null;
          if (!pair) return [];
          const [first, second] = pair.map(({ product: { id, name } }) => ({ id, name }));
          return first && second
            ? [
                {
                  rule: rule.id,
                  families: rule.families,
                  verdict: rule.verdict,
                  time,
                  days,
                  products: [first, second],
                },
              ]
            : [];
        });
      }),
    ),
  );
  return notes.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
}

/** Whether one product has the rule's first side and the other its second. */
const meet = (rule: Rule, one: Finding[], other: Finding[]): boolean =>
  one.some((finding) => isMeant(rule, 0, finding)) && other.some((finding) => isMeant(rule, 1, finding));

export const slotAt = (slots: Slot[], time: Slot['time']): Slot | undefined =>
  slots.find((slot) => slot.time === time);

const sharedDays = (a: Slot | undefined, b: Slot | undefined): number[] =>
  (a?.days ?? []).filter((day) => b?.days.includes(day));
