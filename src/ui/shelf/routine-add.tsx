/** Products that have no place yet at some time of day. */
import { type SavedProduct, type Time, times } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { ProductPicker } from './product-picker.tsx';
import type { Dragged } from './routine-page.tsx';

interface Props {
  products: SavedProduct[];
  onDrag: (dragged: Dragged | null) => void;
  onPlace: (id: string, time: Time) => void;
}

export function RoutineAdd({ products, onDrag, onPlace }: Props) {
  const { t } = useWords();
  const free = products.filter(
    ({ status, slots }) => (status === 'using' || status === 'want') && slots.length < times.length,
  );
  return (
    <section class="routine-add no-print">
      <h2>{t('routine_add')}</h2>
      {free.length === 0 ? (
        <p class="quiet">
          {t('routine_add_none')} <PlaceLink to="#shelf">{t('shelf_title')}</PlaceLink>
        </p>
      ) : (
        <ProductPicker products={free}>
          {(product, name) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: dragging is the second way; the buttons are the first
            <span
              class="routine-free"
              draggable
              onDragStart={(event) => {
                event.dataTransfer?.setData('text/plain', name);
                onDrag({ id: product.id, from: null });
              }}
              onDragEnd={() => onDrag(null)}
            >
              <bdi class="row-name">{name}</bdi>
              <span class="button-row">
                {times
                  .filter((time) => !product.slots.some((slot) => slot.time === time))
                  .map((time) => (
                    <button
                      key={time}
                      type="button"
                      class="button"
                      aria-label={t('routine_place', name, t(`routine_${time}`))}
                      onClick={() => onPlace(product.id, time)}
                    >
                      {t(`routine_${time}`)}
                    </button>
                  ))}
              </span>
            </span>
          )}
        </ProductPicker>
      )}
    </section>
  );
}
