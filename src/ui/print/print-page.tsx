/** A report as a page to print: everything unfolded, nothing to press but the button, which paper does not show. */
import type { Report } from '../../engine/types.ts';
import { PageHead } from '../app/page-head.tsx';
import { useWords } from '../context.ts';
import { PrintIcon } from '../icons.tsx';
import { functionsPhrase } from '../phrases.ts';
import type { Muting } from '../report/muting.ts';
import { StanceShape } from '../stance-shape.tsx';
import { type WriteUpRow, writeUp } from '../take-along/write-up.ts';
import './print-page.css';

export interface PrintJob {
  report: Report;
  /** Index of the list in the report. */
  list: number;
  title: string;
  /** The site it was read on, '' for a pasted text. */
  host: string;
}

interface Props {
  job: PrintJob | null;
  mutes: Muting['mutes'];
  onPrint: () => void;
  now: Date;
}

export function PrintPage({ job, mutes, onPrint, now }: Props) {
  const words = useWords();
  const { t } = words;
  const text = job && writeUp(words, { ...job, muting: { mutes, host: job.host } });
  const list = job?.report.lists[job.list];
  if (!job || !text || !list) return <PageHead title={t('print_none_title')} lead={t('print_none_text')} />;
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' }).format(now);
  return (
    <article class="print">
      <PageHead
        title={<bdi>{text.title}</bdi>}
        lead={job.host ? t('print_from', job.host, date) : t('print_pasted', date)}
      />
      <button type="button" class="button button-main no-print" onClick={onPrint}>
        <PrintIcon />
        {t('print_now')}
      </button>
      <p>
        <strong>{text.summary}</strong> {text.state}
      </p>
      {text.groups.map(({ id, heading, rows }) => (
        <section key={id} class={`stance-${id}`}>
          <h2>{heading}</h2>
          <ul class="print-rows">
            {rows.map((row) => (
              <PrintRow key={`${row.name} ${row.family}`} row={row} />
            ))}
          </ul>
        </section>
      ))}
      {text.rules.length > 0 && (
        <section>
          <h2>{t('rules_title')}</h2>
          <ul class="claims">
            {text.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('tab_all')}</h2>
        <ol class="print-list">
          {list.items.map((item, i) => (
            <li key={i}>
              <bdi>{item.text}</bdi>{' '}
              <span class="quiet">
                {item.name === null ? t('not_recognised') : functionsPhrase(words, item.functions)}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <p class="quiet">{text.footer}</p>
    </article>
  );
}

function PrintRow({ row }: { row: WriteUpRow }) {
  const { t } = useWords();
  return (
    <li class={`stance-${row.stance}`}>
      <p class="print-name">
        <StanceShape stance={row.stance} size={12} />
        <bdi>{row.name}</bdi>
        <span class="quiet">{row.place}</span>
      </p>
      {row.forYou.length > 0 && (
        <p>
          <strong>{t('for_you', row.forYou.join(' '))}</strong>
        </p>
      )}
      <p>{row.short}</p>
      <p class="quiet">
        {row.line} {row.grade && `(${row.grade})`} {row.dose}
      </p>
    </li>
  );
}
