/** Name, brand, tags and notes. Each is kept when it is left. */
import { useId } from 'preact/hooks';
import type { Editable, SavedProduct } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { AddField } from '../controls/add-field.tsx';
import { ChipList } from '../controls/chip-list.tsx';
import { SelectField } from '../controls/select-field.tsx';

interface Props {
  product: SavedProduct;
  onChange: (change: Partial<Editable>) => void;
}

/** How long the store's own fields may be. */
const longest = { name: 300, brand: 200, notes: 10_000, tag: 60 };
const uses = ['leave-on', 'rinse-off', 'unknown'] as const;

export function ProductFields({ product, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const addTag = (text: string) => {
    const tag = text.slice(0, longest.tag);
    if (!product.tags.includes(tag)) onChange({ tags: [...product.tags, tag] });
    return true;
  };
  return (
    <section class="product-fields">
      <h2>{t('shelf_details')}</h2>
      {(['name', 'brand'] as const).map((field) => (
        <div key={field} class="field">
          <label class="field-label" for={`${id}-${field}`}>
            {t(`shelf_${field}`)}
          </label>
          <input
            // Another window's change is shown; what is being typed is not overwritten by one's own.
            key={product[field]}
            id={`${id}-${field}`}
            type="text"
            dir="auto"
            defaultValue={product[field]}
            maxLength={longest[field]}
            onChange={(event) => onChange({ [field]: event.currentTarget.value.trim() })}
          />
        </div>
      ))}
      <div class="field">
        <label class="field-label" for={`${id}-notes`}>
          {t('shelf_notes')}
        </label>
        <textarea
          key={product.notes}
          id={`${id}-notes`}
          rows={4}
          dir="auto"
          defaultValue={product.notes}
          maxLength={longest.notes}
          onChange={(event) => onChange({ notes: event.currentTarget.value })}
        />
      </div>
      <AddField label={t('shelf_tags')} button={t('watch_add')} onAdd={addTag} />
      <ChipList
        entries={product.tags.map((tag) => ({
          key: tag,
          text: tag,
          remove: t('watch_remove', tag),
          onRemove: () => onChange({ tags: product.tags.filter((other) => other !== tag) }),
        }))}
      />
      <SelectField
        label={t('shelf_use')}
        value={product.use}
        onChange={(use) => onChange({ use })}
        options={uses.map((value) => ({ value, label: t(`shelf_use_${value.replaceAll('-', '_')}`) }))}
      />
    </section>
  );
}
