/** A list and its findings as JSON, for other programs: the engine's own words, and not the interface's. */
import { muteOf } from '../../engine/mutes.ts';
import type { Subject } from './write-up.ts';

export function findingsAsJson({ report, list: chosen, title, muting }: Subject): string {
  const list = report.lists[chosen];
  if (!list) return '';
  const { name, brand, use, area } = report.product;
  const findings = report.findings
    .filter((finding) => finding.list === chosen)
    .map(({ list: _, ...finding }) => {
      const mute = muting && muteOf(finding as never, muting.mutes, muting.host);
      return { ...finding, name: list.items[finding.item]?.text, muted: Boolean(mute) };
    });
  const rules = report.rules
    .filter((rule) => rule.list === chosen)
    .map(({ rule, families, verdict, items }) => ({ rule, families, verdict, items }));
  const said = { title, product: { name, brand, use, area } };
  const { text, state, reasons, items } = list;
  return `${JSON.stringify({ ...said, list: { text, state, reasons, items }, findings, rules }, null, 2)}\n`;
}
