/** The product is on the shelf: since when, what changed in its formula, and its status. */
import { type Match, type Status, statuses } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { SelectField } from '../controls/select-field.tsx';
import { BookmarkIcon } from '../icons.tsx';
import { diffPhrase, monthPhrase, nameOf, statusKey } from './shelf-phrases.ts';

interface Props {
  match: Match;
  /** What the page calls it. */
  name: string;
  /** Keeps the formula of the page as the product's new one. */
  onUpdate: () => void;
  /** It is another product after all. */
  onOther: () => void;
  onStatus: (status: Status) => void;
}

export function OnShelf({ match, name, onUpdate, onOther, onStatus }: Props) {
  const words = useWords();
  const { t } = words;
  const { product, kind, diff } = match;
  const since = monthPhrase(words, product.created);
  return (
    <div class="on-shelf">
      <p>
        <BookmarkIcon size={14} />
        <PlaceLink to={`#shelf=${product.id}`}>
          {kind === 'changed'
            ? t('shelf_on_changed', since, diffPhrase(words, diff))
            : t('shelf_since', since)}
        </PlaceLink>
      </p>
      {product.name !== name && <bdi class="quiet">{nameOf(words, product)}</bdi>}
      <div class="button-row">
        <SelectField
          label={t('shelf_status')}
          isLabelHidden
          value={product.status}
          onChange={onStatus}
          options={statuses.map((value) => ({ value, label: t(statusKey(value)) }))}
        />
        {kind === 'changed' && (
          <>
            <button type="button" class="button" onClick={onUpdate}>
              {t('shelf_update')}
            </button>
            <button type="button" class="button button-quiet" onClick={onOther}>
              {t('shelf_other')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
