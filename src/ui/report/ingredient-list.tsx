/** Every ingredient as it stands in the list, with what it does; searchable by name and by function. */
import { useMemo, useState } from 'preact/hooks';
import type { Finding, Item, PageList } from '../../engine/types.ts';
import { useWords, type Words } from '../context.ts';
import { SearchField } from '../controls/search-field.tsx';
import { foldText } from '../fold-text.ts';
import type { Stance } from '../known.ts';
import { formatNumber, functionsPhrase, phraseIfKnown } from '../phrases.ts';
import { StanceShape } from '../stance-shape.tsx';
import './ingredient-list.css';

/** Rows drawn at once: enough for any product; a text of thousands of items must not stall the popup. */
const page = 200;

export function IngredientList({ list, findings }: { list: PageList; findings: Finding[] }) {
  const words = useWords();
  const { t, plural } = words;
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(page);
  const rows = useMemo(
    () => list.items.map((item, index) => ({ item, index, key: searchKey(words, item) })),
    [list, words],
  );
  const wanted = foldText(query);
  const hits = wanted ? rows.filter(({ key }) => key.includes(wanted)) : rows;
  const stanceOf = (index: number): Stance | undefined =>
    findings.find((f) => f.item === index && !f.note)?.stance;

  return (
    <div class="ingredient-list">
      <SearchField
        label={t('search_ingredients')}
        value={query}
        onInput={setQuery}
        status={wanted ? plural('count_hits', hits.length) : ''}
      />
      <ol class="ingredients">
        {hits.slice(0, shown).map(({ item, index }) => (
          <IngredientRow
            key={index}
            item={item}
            number={formatNumber(words, index + 1)}
            stance={stanceOf(index)}
          />
        ))}
      </ol>
      {hits.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + page)}>
          {plural('show_more', Math.min(page, hits.length - shown))}
        </button>
      )}
    </div>
  );
}

function IngredientRow({ item, number, stance }: { item: Item; number: string; stance: Stance | undefined }) {
  const words = useWords();
  const { t } = words;
  const does = functionsPhrase(words, item.functions);
  const marks = item.marks
    .map((mark) => phraseIfKnown(words, `mark_${mark}`))
    .filter((phrase) => phrase !== null);
  return (
    <li>
      <span class="ingredient-number" aria-hidden="true">
        {number}
      </span>
      <span class="row-main">
        <span class="row-name">
          <bdi class={stance && `mark mark-${stance}`}>{item.text}</bdi>
        </span>
        <span class="row-facts">
          {item.name === null ? t('not_recognised') : does || t('function_other')}
          {marks.map((mark) => (
            <span key={mark} class="chip">
              {mark}
            </span>
          ))}
        </span>
      </span>
      {stance && (
        <span class="ingredient-stance">
          <StanceShape stance={stance} size={14} />
          <span class="visually-hidden">{t(`stance_${stance}`)}</span>
        </span>
      )}
    </li>
  );
}

const searchKey = (words: Words, item: Item): string =>
  foldText(`${item.text} ${item.name ?? ''} ${functionsPhrase(words, item.functions, 9)}`);
