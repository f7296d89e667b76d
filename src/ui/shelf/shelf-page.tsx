/** All saved products: search, filter, choose some to compare or delete. */
import { useMemo, useState } from 'preact/hooks';
import type { SavedProduct } from '../../shelf/types.ts';
import { PageHead } from '../app/page-head.tsx';
import { WhenLoaded } from '../app/when-loaded.tsx';
import { useWords } from '../context.ts';
import { filterEntries, indexProducts, sortEntries, type Wish } from './filter-products.ts';
import { ProductRow } from './product-row.tsx';
import { SelectionBar } from './selection-bar.tsx';
import type { ShelfEvents } from './shelf-access.ts';
import { ShelfEmpty } from './shelf-empty.tsx';
import { ShelfFilters } from './shelf-filters.tsx';
import type { Doing } from './use-doing.ts';
import { useLive } from './use-live.ts';
import { useTidy } from './use-tidy.ts';

/** Rows drawn at once. */
const page = 60;

interface Props {
  events: ShelfEvents;
  doing: Doing;
}

export function ShelfPage({ events, doing }: Props) {
  const { t, plural } = useWords();
  const { reader, writer } = events.shelf;
  const loaded = useLive(reader, 'all', () => reader.all());
  useTidy(loaded.state === 'ready' ? loaded.value.broken : 0, writer, doing);
  const remove = (ids: string[]) =>
    doing.act(writer.remove(ids), ({ count }) => plural('shelf_deleted', count));
  return (
    <>
      <PageHead title={t('shelf_title')} lead={t('shelf_lead')} />
      <WhenLoaded loaded={loaded}>
        {({ products }) =>
          products.length === 0 ? <ShelfEmpty /> : <Products products={products} onRemove={remove} />
        }
      </WhenLoaded>
    </>
  );
}

function Products({
  products,
  onRemove,
}: {
  products: SavedProduct[];
  onRemove: (ids: string[]) => Promise<unknown>;
}) {
  const { t, plural, locale } = useWords();
  const [wish, setWish] = useState<Wish>({ query: '', status: 'all', tag: '', sort: 'recent' });
  const [shown, setShown] = useState(page);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const index = useMemo(() => indexProducts(products), [products]);
  const sorted = useMemo(() => sortEntries(index, wish.sort, locale), [index, wish.sort, locale]);
  const hits = useMemo(() => filterEntries(sorted, wish), [sorted, wish]);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const isFiltered = wish.query !== '' || wish.status !== 'all' || wish.tag !== '';
  return (
    <>
      <ShelfFilters
        products={products}
        wish={wish}
        onWish={(next) => {
          setWish(next);
          setShown(page);
        }}
        status={isFiltered ? plural('count_hits', hits.length) : plural('shelf_count', products.length)}
      />
      {hits.length === 0 && <p class="nothing">{t('shelf_none_found')}</p>}
      <ul class="shelf-rows">
        {hits.slice(0, shown).map(({ product }) => (
          <ProductRow
            key={product.id}
            product={product}
            isChosen={chosen.has(product.id)}
            onToggle={() => toggle(product.id)}
          />
        ))}
      </ul>
      {hits.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + page)}>
          {plural('show_more', Math.min(page, hits.length - shown))}
        </button>
      )}
      <SelectionBar
        ids={products.flatMap(({ id }) => (chosen.has(id) ? [id] : []))}
        onClear={() => choose(new Set())}
        onRemove={(ids) => onRemove(ids).then(() => choose(new Set()))}
      />
    </>
  );
}
