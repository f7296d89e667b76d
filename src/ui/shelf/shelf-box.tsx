/** The shelf beside a list that was read: saves the product, says that one has it and what changed, and that an active is used already. */
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../engine/types.ts';
import { makeDraft } from '../../shelf/make-draft.ts';
import type { Draft, ShelfNotice } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { BookmarkIcon } from '../icons.tsx';
import { CompareWith } from './compare-with.tsx';
import { DoublesLine } from './doubles-line.tsx';
import { OnShelf } from './on-shelf.tsx';
import { SaidLine } from './said-line.tsx';
import type { SaveAccess } from './save-access.ts';
import { useDoing } from './use-doing.ts';
import './shelf.css';
import './shelf-box.css';

interface Props {
  shelf: SaveAccess;
  report: Report;
  /** Index of the list in the report. */
  list: number;
  /** Title of the page, and its host. */
  title: string;
  host: string;
}

export function ShelfBox({ shelf, report, list, title, host }: Props) {
  const { t } = useWords();
  const doing = useDoing(shelf.writer);
  const chosen = report.lists[list];
  const draft = chosen ? makeDraft(chosen, report.product, { title, site: host }) : null;
  const [notice, setNotice] = useState<ShelfNotice | null>(null);
  const key = JSON.stringify(draft);

  useEffect(() => {
    if (!draft || shelf.isPrivate) return;
    const end = new AbortController();
    const ask = () =>
      shelf.notice(draft).then(
        (told) => !end.signal.aborted && setNotice(told),
        () => {},
      );
    shelf.reader.onChange(ask, end.signal);
    ask();
    return () => end.abort();
  }, [key]);

  if (!draft) return null;
  if (shelf.isPrivate) return <p class="quiet">{t('shelf_private_window')}</p>;
  const save = (given: Draft, into?: string | null) =>
    doing.act(shelf.writer.save(given, into === undefined ? {} : { into }), ({ outcome }) =>
      t(`shelf_save_${outcome}`),
    );
  const match = notice?.match ?? null;
  return (
    <div class="shelf-box">
      {match ? (
        <OnShelf
          match={match}
          name={draft.name}
          onUpdate={() => save(draft, match.product.id)}
          onOther={() => save(draft, null)}
          onStatus={(status) =>
            doing.act(
              shelf.writer.edit([
                { id: match.product.id, was: { status: match.product.status }, change: { status } },
              ]),
              () => t('settings_saved'),
            )
          }
        />
      ) : (
        <button type="button" class="button" onClick={() => save(draft)}>
          <BookmarkIcon size={14} />
          {t('shelf_save')}
        </button>
      )}
      {shelf.comparing && (
        <CompareWith
          {...{ draft, report, list }}
          reader={shelf.reader}
          comparing={shelf.comparing}
          own={match?.product.id ?? null}
        />
      )}
      <SaidLine doing={doing} />
      {notice?.doubles.map((double) => (
        <DoublesLine key={double.family} double={double} />
      ))}
    </div>
  );
}
