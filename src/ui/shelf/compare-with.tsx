/** Chooses what the product on this page is compared with: products of the shelf, and of other open pages. */
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../engine/types.ts';
import type { Draft, SavedProduct } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import type { PageColumn } from './compare-column.ts';
import { ProductPicker } from './product-picker.tsx';
import type { SaveAccess } from './save-access.ts';
import { nameOf } from './shelf-phrases.ts';
import { MOST_COMPARED } from './shelf-route.ts';

interface Props {
  reader: SaveAccess['reader'];
  comparing: NonNullable<SaveAccess['comparing']>;
  draft: Draft;
  /** The same product on the shelf, which would only be compared with itself. */
  own: string | null;
  report: Report;
  list: number;
}

export function CompareWith(props: Props) {
  const { t } = useWords();
  return (
    <Disclosure class="compare-with" summary={t('compare_with')}>
      <Choices {...props} />
    </Disclosure>
  );
}

function Choices({ reader, comparing, draft, own, report, list }: Props) {
  const words = useWords();
  const { t } = words;
  const [known, setKnown] = useState<{ products: SavedProduct[]; pages: PageColumn[] } | null>(null);
  const [chosen, choose] = useState<string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    Promise.all([
      reader.all().then(
        ({ products }) => products,
        () => [],
      ),
      comparing.openPages().catch(() => []),
    ]).then(([products, pages]) => isCurrent && setKnown({ products, pages }));
    return () => {
      isCurrent = false;
    };
  }, []);
  if (!known) return <p class="quiet">{t('app_loading')}</p>;
  const products = known.products.filter(({ id }) => id !== own);
  if (products.length + known.pages.length === 0) return <p class="quiet">{t('compare_with_none')}</p>;

  const isFull = chosen.length >= MOST_COMPARED - 1;
  const option = (key: string, name: string) => (
    <label class="compare-option">
      <input
        type="checkbox"
        checked={chosen.includes(key)}
        disabled={isFull && !chosen.includes(key)}
        onChange={(event) => {
          const isWanted = event.currentTarget.checked;
          choose((before) => [...before.filter((other) => other !== key), ...(isWanted ? [key] : [])]);
        }}
      />
      <bdi>{name}</bdi>
    </label>
  );
  const compare = () => {
    const { name, brand } = draft;
    const here: PageColumn = { key: 'this-page', name, brand, isSaved: false, report, list };
    const pages = known.pages.filter(({ key }) => chosen.includes(key));
    comparing.onCompare(['this-page', ...chosen], [here, ...pages]);
  };
  return (
    <div class="compare-choices">
      {known.pages.length > 0 && (
        <>
          <p class="field-label">{t('compare_open_pages')}</p>
          <ul>
            {known.pages.map((page) => (
              <li key={page.key}>{option(page.key, nameOf(words, page))}</li>
            ))}
          </ul>
        </>
      )}
      {products.length > 0 && (
        <>
          <p class="field-label">{t('shelf_title')}</p>
          <ProductPicker products={products}>{({ id }, name) => option(id, name)}</ProductPicker>
        </>
      )}
      <button
        type="button"
        class="button button-main"
        aria-disabled={chosen.length === 0}
        onClick={() => chosen.length > 0 && compare()}
      >
        {t('shelf_compare')}
      </button>
    </div>
  );
}
