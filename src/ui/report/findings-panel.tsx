/** What was found in a list: groups, what is used together, what is muted, and the ways to take it along. */
import { useState } from 'preact/hooks';
import type { Mute } from '../../engine/mutes.ts';
import type { Finding } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { TakeAlong } from '../take-along/take-along.tsx';
import type { Subject } from '../take-along/write-up.ts';
import { FindingGroups } from './finding-groups.tsx';
import { MutedList } from './muted-list.tsx';
import { MutedNotice } from './muted-notice.tsx';
import { type Muting, reachPhrase } from './muting.ts';
import { NothingFlagged } from './nothing-flagged.tsx';
import type { ReportEvents } from './report-view.tsx';
import { RuleNotes } from './rule-notes.tsx';
import type { Explanations } from './use-explained.ts';

interface Props extends Pick<ReportEvents, 'onCopy' | 'onPrint' | 'onShow'> {
  subject: Subject;
  heard: Finding[];
  muted: Finding[];
  explanations: Explanations;
  entry: { family: string; ingredient: string | null } | null;
  muting: Muting | null;
}

export function FindingsPanel(props: Props) {
  const { subject, heard, muted, explanations, entry, muting, onCopy, onPrint, onShow } = props;
  const words = useWords();
  const [last, setLast] = useState<Mute | null>(null);
  const { report, list: chosen } = subject;
  const list = report.lists[chosen];
  if (!list) return null;

  const withNotice: Muting | null = muting && {
    ...muting,
    onMute(mute) {
      setLast(mute);
      muting.onMute(mute);
    },
    onUnmute(mute) {
      setLast(null);
      muting.onUnmute(mute);
    },
  };
  const printed = (item: number): string => {
    const found = list.items[item];
    return found ? found.text : '';
  };
  const nameOf = ({ kind, id }: Mute): string => {
    const finding = [...muted, ...heard].find((f) => f[kind] === id);
    if (!finding) return id;
    return kind === 'family' ? (report.families[id]?.name ?? id) : printed(finding.item);
  };
  return (
    <>
      {last && withNotice && (
        <MutedNotice
          what={words.t('muted_entry', nameOf(last), reachPhrase(words, last, withNotice.host))}
          onUndo={() => withNotice.onUnmute(last)}
        />
      )}
      {heard.every((finding) => finding.note) && <NothingFlagged />}
      <FindingGroups findings={heard} muting={withNotice} {...{ report, explanations, entry, onShow }} />
      <RuleNotes
        rules={report.rules.filter((rule) => rule.list === chosen)}
        {...{ list, report, explanations }}
      />
      {withNotice && <MutedList findings={muted} report={report} muting={withNotice} />}
      {heard.length + muted.length > 0 && <TakeAlong {...{ subject, onCopy, onPrint }} />}
    </>
  );
}
