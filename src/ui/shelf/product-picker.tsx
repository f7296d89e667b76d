/** Finds a product of the shelf by a few letters. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SavedProduct } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { SearchField } from '../controls/search-field.tsx';
import { filterEntries, indexProducts, sortEntries } from './filter-products.ts';
import { nameOf } from './shelf-phrases.ts';

/** Rows shown. */
const most = 8;

interface Props {
  products: SavedProduct[];
  /** What stands in a row. */
  children: (product: SavedProduct, name: string) => ComponentChildren;
}

export function ProductPicker({ products, children }: Props) {
  const words = useWords();
  const { t, plural, locale } = words;
  const [query, setQuery] = useState('');
  const entries = useMemo(() => sortEntries(indexProducts(products), 'recent', locale), [products, locale]);
  const hits = filterEntries(entries, { query, status: 'all', tag: '' });
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
        {hits.slice(0, most).map(({ product }) => (
          <li key={product.id}>
            {children(product, nameOf(words, product))}
            {product.brand && <bdi class="quiet">{product.brand}</bdi>}
          </li>
        ))}
      </ul>
    </div>
  );
}
