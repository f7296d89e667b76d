/** Finds a product of the shelf by a few letters. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { headOf, searchTextOf } from '../../shelf/head.ts';
import type { Head, SavedProduct } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { SearchField } from '../controls/search-field.tsx';
import { filterEntries, indexHeads, sortEntries } from './filter-products.ts';
import { nameOf } from './shelf-phrases.ts';

/** Rows shown. */
const most = 8;

interface Props {
  products: SavedProduct[];
  /** What stands in a row. */
  children: (product: Head, name: string) => ComponentChildren;
}

export function ProductPicker({ products, children }: Props) {
  const words = useWords();
  const { t, plural, locale } = words;
  const [query, setQuery] = useState('');
  const entries = useMemo(
    () => sortEntries(indexHeads(products.map(headOf)), 'recent', locale),
    [products, locale],
  );
  const isSearching = query !== '';
  const ingredients = useMemo(
    () => new Map(isSearching ? products.map((product) => [product.id, searchTextOf(product)]) : []),
    [products, isSearching],
  );
  const hits = filterEntries(entries, { query, status: 'all', tag: '' }, ingredients);
  return (
    <div class="picker">
      {products.length > most && (
        <SearchField
          label={t('shelf_search')}
          value={query}
          onInput={setQuery}
          status={query ? plural('count_hits', hits.length) : ''}
        />
      )}
      <ul class="picker-rows">
        {hits.slice(0, most).map(({ head }) => (
          <li key={head.id}>
            {children(head, nameOf(words, head))}
            {head.brand && <bdi class="quiet">{head.brand}</bdi>}
          </li>
        ))}
      </ul>
    </div>
  );
}
