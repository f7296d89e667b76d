/** A family of this product that is used already. */
import type { ShelfNotice } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { InfoIcon } from '../icons.tsx';
import { joinPhrases } from '../phrases.ts';
import { nameOf } from './shelf-phrases.ts';
import { useFamilyName } from './use-family-name.ts';

export function DoublesLine({ double }: { double: ShelfNotice['doubles'][number] }) {
  const words = useWords();
  const family = useFamilyName()(double.familyName);
  const names = joinPhrases(
    words,
    double.products.map((product) => nameOf(words, product)),
  );
  return (
    <p class="doubles">
      <InfoIcon size={14} />
      <span>{words.t(`shelf_doubles_${double.time ?? 'any'}`, family, names)}</span>
    </p>
  );
}
