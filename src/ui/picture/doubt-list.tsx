/** Names to look at before anything is said of them: those that would be marked first, the others folded away. */
import type { Finding, Report } from '../../engine/types.ts';
import type { Doubt } from '../../ocr/doubts.ts';
import { useWords } from '../context.ts';
import { DoubtRow } from './doubt-row.tsx';

interface Props {
  /** What was read. */
  text: string;
  report: Report;
  doubts: Doubt[];
  held: Finding[];
  pages: ImageBitmap[];
  onSay: (doubt: Doubt, said: string) => void;
}

export function DoubtList({ text, report, doubts, held, pages, onSay }: Props) {
  const { t, plural } = useWords();
  if (doubts.length === 0) return null;
  const heldBy = ({ list, item }: Doubt) => held.filter((f) => f.list === list && f.item === item);
  const matters = (doubt: Doubt) => heldBy(doubt).some(({ note }) => !note);
  const rows = (some: Doubt[]) => (
    <ul class="doubts">
      {some.map((doubt) => (
        <DoubtRow
          key={`${doubt.start} ${text.slice(doubt.start, doubt.end)}`}
          {...{ pages, report }}
          text={text.slice(doubt.start, doubt.end)}
          name={doubt.item === null ? null : (report.lists[doubt.list]?.items[doubt.item]?.name ?? null)}
          words={doubt.words}
          held={heldBy(doubt)}
          onSay={(said) => onSay(doubt, said)}
        />
      ))}
    </ul>
  );
  const [first, others] = [doubts.filter(matters), doubts.filter((doubt) => !matters(doubt))];
  return (
    <section class="doubt-list">
      <h2>{t('picture_check_title')}</h2>
      <p>{t('picture_check_text')}</p>
      {rows(first)}
      {others.length > 0 && (
        <details open={first.length === 0 && others.length < 4}>
          <summary>{plural('picture_unsure', others.length)}</summary>
          {rows(others)}
        </details>
      )}
    </section>
  );
}
