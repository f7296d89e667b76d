/** The comparison as a table: what was found, then one row a name with its place in each product, shared ones first. */
import { useMemo } from 'preact/hooks';
import { compareProducts } from '../../shelf/compare-products.ts';
import { displayName } from '../../shelf/display-name.ts';
import type { CompareRow } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import type { Stance } from '../known.ts';
import { functionsPhrase, joinPhrases, positionPhrase, zonePhrase } from '../phrases.ts';
import { countStances } from '../report/count-stances.ts';
import { StanceShape } from '../stance-shape.tsx';
import { type Column, type Counted, countColumn } from './compare-column.ts';
import { nameOf } from './shelf-phrases.ts';
import './compare.css';

export const compareViews = ['all', 'shared', 'different'] as const;
type View = (typeof compareViews)[number];

export function CompareTable({ columns, view }: { columns: Column[]; view: View }) {
  const words = useWords();
  const { t } = words;
  const counted = useMemo(() => columns.map(countColumn), [columns]);
  const rows = useMemo(() => compareProducts(counted.map(({ names }) => names)), [counted]);
  const shown = rows.filter(
    ({ shared }) => view === 'all' || (shared === columns.length) === (view === 'shared'),
  );
  return (
    // A table wider than the screen scrolls in itself, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="compare-scroll" aria-label={t('compare_title')} tabIndex={0}>
      <table class="compare" style={{ '--columns': columns.length }}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.isSaved ? (
                  <PlaceLink to={`#shelf=${column.key}`}>
                    <bdi>{nameOf(words, column)}</bdi>
                  </PlaceLink>
                ) : (
                  <bdi>{nameOf(words, column)}</bdi>
                )}
                {column.brand && <bdi class="quiet">{column.brand}</bdi>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('tab_findings')}</th>
            {columns.map((column) => (
              <td key={column.key}>
                <Found column={column} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('shelf_use')}</th>
            {columns.map(({ key, report }) => (
              <td key={key}>{t(`shelf_use_${report.product.use.replaceAll('-', '_')}`)}</td>
            ))}
          </tr>
          {shown.map((row) => (
            <Row key={row.name} row={row} counted={counted} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p class="nothing">{t('compare_none')}</p>}
    </section>
  );
}

/** How much was found of what kind, and what that is. */
function Found({ column }: { column: Column }) {
  const words = useWords();
  const { t, plural } = words;
  const own = column.report.findings.filter(({ list }) => list === column.list);
  const counts = countStances(own);
  if (counts.length === 0) return <>{t('nothing_title')}</>;
  const items = column.report.lists[column.list]?.items ?? [];
  const namesWith = (stance: Stance) => {
    const found = own.filter((finding) => finding.stance === stance && !finding.note);
    return joinPhrases(words, [...new Set(found.flatMap(({ item }) => items[item]?.text ?? []))]);
  };
  return (
    <ul>
      {counts.map(({ stance, count }) => (
        <li key={stance}>
          <span class={`compare-found stance-${stance}`}>
            <StanceShape stance={stance} size={12} />
            {plural(`count_${stance}`, count)}
          </span>
          <bdi class="compare-found-names">{namesWith(stance)}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Row({ row, counted }: { row: CompareRow; counted: Counted[] }) {
  const words = useWords();
  const { t } = words;
  const there = row.places.map((place, i) => (place === null ? undefined : counted[i]?.items[place]));
  const functions = there.find((one) => one?.item.functions.length)?.item.functions ?? [];
  const printed = there.find((one) => one !== undefined)?.item;
  return (
    <tr>
      <th scope="row">
        <bdi>{printed?.text ?? displayName(row.name)}</bdi>
        <span class="quiet">{functionsPhrase(words, functions, 2)}</span>
      </th>
      {there.map((one, i) =>
        one === undefined ? (
          <td key={i} class="compare-none">
            <span aria-hidden="true">–</span>
            <span class="visually-hidden">{t('compare_not_in')}</span>
          </td>
        ) : (
          <td key={i}>
            {positionPhrase(words, one.index, counted[i]?.total ?? 0)}
            <span class="quiet">{zonePhrase(words, one.item.dose)}</span>
            {one.finding && (
              <span class={`compare-found stance-${one.finding.stance}`}>
                <StanceShape stance={one.finding.stance} size={12} />
                {t(`stance_${one.finding.stance}`)}
              </span>
            )}
          </td>
        ),
      )}
    </tr>
  );
}
