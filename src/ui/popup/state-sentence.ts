/** A tab's state in one sentence, for those who hear the popup instead of seeing it. */
import type { Settings } from '../../platform/settings-schema.ts';
import type { Words } from '../context.ts';
import { splitMuted } from '../report/split-muted.ts';
import { summaryLine } from '../report/summary-line.ts';
import { hostOf, type PopupState } from './popup-state.ts';

export function stateSentence(words: Words, state: PopupState, settings: Settings): string {
  if (state.kind === 'paused' && settings.paused) return words.t('state_paused_all_title');
  if (state.kind !== 'report') return words.t(`state_${state.kind.replaceAll('-', '_')}_title`);
  const list = state.report.lists[0];
  if (!list) return words.t('state_empty_title');
  const findings = state.report.findings.filter((finding) => finding.list === 0);
  const { heard } = splitMuted(findings, { mutes: settings.muted, host: hostOf(state) });
  return summaryLine(words, list, heard);
}
