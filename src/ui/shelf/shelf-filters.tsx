/** Search, status, tag and order of the shelf. */
import { useMemo } from 'preact/hooks';
import { type Head, statuses } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { SearchField } from '../controls/search-field.tsx';
import { SelectField } from '../controls/select-field.tsx';
import { sorts, tagsOf, type Wish } from './filter-products.ts';
import { statusKey } from './shelf-phrases.ts';

interface Props {
  products: Head[];
  wish: Wish;
  onWish: (wish: Wish) => void;
  /** How many are shown. */
  status: string;
}

export function ShelfFilters({ products, wish, onWish, status }: Props) {
  const { t } = useWords();
  const tags = useMemo(() => tagsOf(products), [products]);
  return (
    <div class="shelf-filters">
      <SearchField
        label={t('shelf_search')}
        value={wish.query}
        onInput={(query) => onWish({ ...wish, query })}
        status={status}
      />
      <div class="shelf-selects">
        <SelectField
          label={t('shelf_status')}
          value={wish.status}
          onChange={(value) => onWish({ ...wish, status: value })}
          options={(['all', ...statuses] as const).map((value) => ({ value, label: t(statusKey(value)) }))}
        />
        {tags.length > 0 && (
          <SelectField
            label={t('shelf_tag')}
            value={wish.tag}
            onChange={(tag) => onWish({ ...wish, tag })}
            options={[
              { value: '', label: t('shelf_tag_any') },
              ...tags.map((tag) => ({ value: tag, label: tag })),
            ]}
          />
        )}
        <SelectField
          label={t('shelf_sort')}
          value={wish.sort}
          onChange={(sort) => onWish({ ...wish, sort })}
          options={sorts.map((value) => ({ value, label: t(`shelf_sort_${value}`) }))}
        />
      </div>
    </div>
  );
}
