/** Puts one more product of the shelf beside those compared. */

import type { ShelfReader } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { ProductPicker } from './product-picker.tsx';
import { MOST_COMPARED } from './shelf-route.ts';
import { useLive } from './use-live.ts';

export function CompareMore({ keys, reader }: { keys: string[]; reader: ShelfReader }) {
  const { t } = useWords();
  const loaded = useLive(reader, 'all', () => reader.all());
  if (keys.length >= MOST_COMPARED || loaded.state !== 'ready') return null;
  const others = loaded.value.products.filter(({ id }) => !keys.includes(id));
  if (others.length === 0) return null;
  return (
    <section class="no-print">
      <h2>{t('compare_add')}</h2>
      <ProductPicker products={others}>
        {(product, name) => (
          <PlaceLink to={`#compare=${[...keys, product.id].join(',')}`}>
            <bdi>{name}</bdi>
          </PlaceLink>
        )}
      </ProductPicker>
    </section>
  );
}
