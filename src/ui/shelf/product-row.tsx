/** One saved product in the list. */
import type { Head } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { dayPhrase, nameOf, reactionKey, slotPhrase, statusKey } from './shelf-phrases.ts';

interface Props {
  product: Head;
  isChosen: boolean;
  onToggle: () => void;
}

export function ProductRow({ product, isChosen, onToggle }: Props) {
  const words = useWords();
  const { t, plural } = words;
  const name = nameOf(words, product);
  const kinds = [...new Set(product.reactions.map(({ kind }) => kind))];
  const facts = [
    plural('count_items', product.items),
    ...(product.formulas > 1 ? [t('shelf_changed_on', dayPhrase(words, product.formulaDate))] : []),
    ...product.slots.map((slot) => slotPhrase(words, slot)),
  ];
  return (
    <li class="shelf-row" data-chosen={isChosen}>
      <input type="checkbox" aria-label={t('shelf_choose', name)} checked={isChosen} onChange={onToggle} />
      <div class="row-main">
        <PlaceLink to={`#shelf=${product.id}`} class="row-name">
          <bdi>{name}</bdi>
        </PlaceLink>
        {product.brand && <bdi class="row-short">{product.brand}</bdi>}
        <span class="row-facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </div>
      <span class="shelf-row-chips">
        <span class={`chip status status-${product.status}`}>{t(statusKey(product.status))}</span>
        {kinds.map((kind) => (
          <span key={kind} class={`chip reaction reaction-${kind}`}>
            {t(reactionKey(kind))}
          </span>
        ))}
        {product.tags.slice(0, 4).map((tag) => (
          <bdi key={tag} class="chip">
            {tag}
          </bdi>
        ))}
      </span>
    </li>
  );
}
