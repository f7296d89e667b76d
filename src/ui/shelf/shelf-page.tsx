/** All saved products: search, filter, choose some to compare or delete. */
import { useMemo, useState } from 'preact/hooks';
import type { Head, ShelfReader } from '../../shelf/types.ts';
import { PageHead } from '../app/page-head.tsx';
import { WhenLoaded } from '../app/when-loaded.tsx';
import { useWords } from '../context.ts';
import { filterEntries, indexHeads, sortEntries, type Wish } from './filter-products.ts';
import { ProductRow } from './product-row.tsx';
import { SelectionBar } from './selection-bar.tsx';
import type { ShelfEvents } from './shelf-access.ts';
import { ShelfEmpty } from './shelf-empty.tsx';
import { ShelfFilters } from './shelf-filters.tsx';
import type { Doing } from './use-doing.ts';
import { useLive } from './use-live.ts';
import { useTidy } from './use-tidy.ts';

/** Rows drawn at once. */
const page = 30;

const none: ReadonlyMap<string, string> = new Map();

interface Props {
  events: ShelfEvents;
  doing: Doing;
}

export function ShelfPage({ events, doing }: Props) {
  const { t, plural } = useWords();
  const { reader, writer } = events.shelf;
  const loaded = useLive(reader, 'heads', () => reader.heads());
  useTidy(loaded.state === 'ready' ? loaded.value.broken : 0, writer, doing);
  const remove = (ids: string[]) =>
    doing.act(writer.remove(ids), ({ count }) => plural('shelf_deleted', count));
  return (
    <>
      <PageHead title={t('shelf_title')} lead={t('shelf_lead')} />
      <WhenLoaded loaded={loaded}>
        {({ heads }) =>
          heads.length === 0 ? <ShelfEmpty /> : <Products {...{ reader, heads }} onRemove={remove} />
        }
      </WhenLoaded>
    </>
  );
}

function Products({
  reader,
  heads,
  onRemove,
}: {
  reader: ShelfReader;
  heads: Head[];
  onRemove: (ids: string[]) => Promise<unknown>;
}) {
  const { t, plural, locale } = useWords();
  const [wish, setWish] = useState<Wish>({ query: '', status: 'all', tag: '', sort: 'recent' });
  const [shown, setShown] = useState(page);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  // Asked for when the rows stand there: nobody waits for it to see the shelf.
  const texts = useLive(reader, 'texts', () => reader.searchTexts());
  const ingredients = texts.state === 'ready' ? texts.value : none;
  const index = useMemo(() => indexHeads(heads), [heads]);
  const sorted = useMemo(() => sortEntries(index, wish.sort, locale), [index, wish.sort, locale]);
  const hits = useMemo(() => filterEntries(sorted, wish, ingredients), [sorted, wish, ingredients]);
  const toggle = (id: string) =>
    choose((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const isFiltered = wish.query !== '' || wish.status !== 'all' || wish.tag !== '';
  return (
    <>
      <ShelfFilters
        products={heads}
        wish={wish}
        onWish={(next) => {
          setWish(next);
          setShown(page);
        }}
        status={isFiltered ? plural('count_hits', hits.length) : plural('shelf_count', heads.length)}
      />
      {hits.length === 0 && (
        <p class="nothing">{t(texts.state === 'loading' ? 'app_loading' : 'shelf_none_found')}</p>
      )}
      <ul class="shelf-rows">
        {hits.slice(0, shown).map(({ head }) => (
          <ProductRow
            key={head.id}
            product={head}
            isChosen={chosen.has(head.id)}
            onToggle={() => toggle(head.id)}
          />
        ))}
      </ul>
      {hits.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + page)}>
          {plural('show_more', Math.min(page, hits.length - shown))}
        </button>
      )}
      <SelectionBar
        ids={heads.flatMap(({ id }) => (chosen.has(id) ? [id] : []))}
        onClear={() => choose(new Set())}
        onRemove={(ids) => onRemove(ids).then(() => choose(new Set()))}
      />
    </>
  );
}
