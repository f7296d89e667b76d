/** A tab's state in one sentence, for those who hear the popup instead of seeing it. */
import type { Words } from '../context.ts';
import { summaryLine } from '../report/summary-line.ts';
import type { PopupState } from './popup-state.ts';

export function stateSentence(words: Words, state: PopupState): string {
  if (state.kind !== 'report') return words.t(`state_${state.kind.replaceAll('-', '_')}_title`);
  const list = state.report.lists[0];
  if (!list) return words.t('state_empty_title');
  return summaryLine(
    words,
    list,
    state.report.findings.filter((finding) => finding.list === 0),
  );
}
