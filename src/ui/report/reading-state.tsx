/** Whether the whole list was read, part of one, or something that may be none; and why this is thought so. */
import type { PageList, ProductContext } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { PartIcon, UnsureIcon, WholeIcon } from '../icons.tsx';
import { reasonPhrases } from '../phrases.ts';
import './reading-state.css';

const icons = { whole: WholeIcon, partial: PartIcon, unsure: UnsureIcon };

export function ReadingState({
  list,
  product,
  isPasted,
}: {
  list: PageList;
  product: ProductContext;
  isPasted: boolean;
}) {
  const words = useWords();
  const { t } = words;
  const Icon = icons[list.state];
  const unread = list.items.filter((item) => item.name === null).length;
  const sentences = [
    t(`state_${list.state}_hint`),
    ...reasonPhrases(words, list.reasons),
    ...(isPasted ? [] : [t(`where_${list.where}`)]),
    ...(unread > 0 ? [words.plural('count_unknown', unread)] : []),
    t(`use_${product.use.replaceAll('-', '_')}`),
    ...reasonPhrases(words, product.reasons),
  ];
  return (
    <Disclosure
      class={`reading reading-${list.state}`}
      summary={
        <>
          <Icon />
          {t(`state_${list.state}`)}
        </>
      }
    >
      <ul class="why">
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
