/** One saved product: what the person keeps about it, its formulas, and what is known of it today. */
import type { Profile } from '../../engine/types.ts';
import { type Editable, statuses } from '../../shelf/types.ts';
import { PageHead } from '../app/page-head.tsx';
import { WhenLoaded } from '../app/when-loaded.tsx';
import { useWords } from '../context.ts';
import { Choice } from '../controls/choice.tsx';
import { PlaceLink } from '../controls/place-link.tsx';
import { BackIcon } from '../icons.tsx';
import type { Muting } from '../report/muting.ts';
import { FormulaHistory } from './formula-history.tsx';
import { ProductFields } from './product-fields.tsx';
import { ProductReport } from './product-report.tsx';
import { ReactionsField } from './reactions-field.tsx';
import type { ShelfEvents } from './shelf-access.ts';
import { monthPhrase, nameOf, sitesPhrase, slotPhrase, statusKey } from './shelf-phrases.ts';
import type { Doing } from './use-doing.ts';
import { useLive } from './use-live.ts';

interface Props {
  id: string;
  events: ShelfEvents;
  doing: Doing;
  profile: Profile;
  muting: Muting;
  now: Date;
}

export function ProductPage({ id, events, doing, profile, muting, now }: Props) {
  const words = useWords();
  const { t, plural } = words;
  const { reader, writer } = events.shelf;
  const loaded = useLive(reader, id, () => reader.get(id));
  return (
    <WhenLoaded loaded={loaded}>
      {(product) => {
        if (!product) return <PageHead title={t('app_not_found_title')} lead={t('shelf_gone')} />;
        const edit = (change: Partial<Editable>) => {
          const was = Object.fromEntries(
            Object.keys(change).map((key) => [key, product[key as keyof Editable]]),
          ) as Partial<Editable>;
          doing.act(writer.edit([{ id, was, change }]), () => t('settings_saved'));
        };
        const remove = () => doing.act(writer.remove([id]), ({ count }) => plural('shelf_deleted', count));
        return (
          <article class="product">
            <PageHead
              above={
                <PlaceLink to="#shelf" class="product-back">
                  <BackIcon size={14} />
                  {t('shelf_title')}
                </PlaceLink>
              }
              title={<bdi>{nameOf(words, product)}</bdi>}
              lead={product.brand && <bdi>{product.brand}</bdi>}
            />
            <p class="quiet">
              {[
                t('shelf_since', monthPhrase(words, product.created)),
                ...(product.sites.length > 0 ? [t('shelf_seen_on', sitesPhrase(words, product))] : []),
              ].join(' ')}
            </p>
            <section>
              <h2 class="visually-hidden">{t('shelf_yours')}</h2>
              <Choice
                legend={t('shelf_status')}
                options={statuses.map((value) => ({ value, label: t(statusKey(value)) }))}
                chosen={product.status}
                onChoose={(status) => edit({ status })}
              />
              <ReactionsField
                reactions={product.reactions}
                today={localDay(now)}
                onChange={(reactions) => edit({ reactions })}
              />
              <p class="product-slots">
                <span class="field-label">{t('shelf_part_routine')}</span>
                <span>
                  {product.slots.map((slot) => slotPhrase(words, slot)).join(' · ') || t('routine_not_in')}
                </span>
                <PlaceLink to="#routine">{t('routine_change')}</PlaceLink>
              </p>
            </section>
            <section>
              <h2>{t('shelf_findings')}</h2>
              <ProductReport {...{ product, events, profile, muting }} />
            </section>
            <FormulaHistory product={product} />
            <ProductFields product={product} onChange={edit} />
            <section>
              <button type="button" class="button" onClick={remove}>
                {t('shelf_delete_this')}
              </button>
            </section>
          </article>
        );
      }}
    </WhenLoaded>
  );
}

/** The ISO day where the person is. */
function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
