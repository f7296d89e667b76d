/** What the routine adds up to: what is known of what meets, how often each family comes up, what the profile says. */
import { useState } from 'preact/hooks';
import type { Routine } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { PersonIcon } from '../icons.tsx';
import type { Explain } from '../known.ts';
import { joinPhrases, reasonPhrases } from '../phrases.ts';
import { StanceShape } from '../stance-shape.tsx';
import { LayerNotes } from './layer-notes.tsx';
import { useFamilyName } from './use-family-name.ts';
import { useKnown } from './use-known.ts';

/** Families told of at first. Paper, where nothing can be opened, has all of them. */
const few = 6;

export function RoutineSums({ routine, explain }: { routine: Routine; explain: Explain }) {
  const words = useWords();
  const { t, plural } = words;
  const { totals, notes, personal } = routine;
  const [isWhole, showWhole] = useState(false);
  // What the notes speak of comes first; what comes up most, after it.
  const spokenOf = new Set(notes.flatMap(({ families }) => families));
  const sorted = [...totals].sort((a, b) => Number(spokenOf.has(b.family)) - Number(spokenOf.has(a.family)));
  const familyName = useFamilyName();
  const familyNames = new Map(totals.map(({ family, name }) => [family, name]));
  const explained = useKnown(
    notes.map(({ rule }) => rule),
    explain,
  );
  return (
    <>
      <LayerNotes {...{ notes, explained, familyNames }} />
      {totals.length > 0 && (
        <section>
          <h2>{t('routine_week_sums')}</h2>
          <ul class="sums">
            {sorted.map(({ family, name, stance, mornings, evenings, products }, i) => (
              <li key={family} class={`stance-${stance}`} data-more={i >= few && !isWhole}>
                <StanceShape stance={stance} size={14} />
                <span class="row-main">
                  <PlaceLink to={`#family=${family}`} class="row-name">
                    {familyName(name)}
                  </PlaceLink>
                  <span>
                    {joinPhrases(words, [
                      ...(mornings > 0 ? [plural('routine_mornings', mornings)] : []),
                      ...(evenings > 0 ? [plural('routine_evenings', evenings)] : []),
                    ])}
                  </span>
                  <bdi class="quiet">
                    {joinPhrases(
                      words,
                      products.map((product) => product.name),
                    )}
                  </bdi>
                </span>
              </li>
            ))}
          </ul>
          {sorted.length > few && !isWhole && (
            <button type="button" class="button no-print" onClick={() => showWhole(true)}>
              {plural('show_more', sorted.length - few)}
            </button>
          )}
        </section>
      )}
      {personal.length > 0 && (
        <section>
          <h2>{t('personal_title')}</h2>
          <ul class="sums">
            {personal.map(({ product, family, name, reason }) => (
              <li key={`${product.id} ${family} ${reason}`}>
                <PersonIcon size={14} />
                <span class="row-main">
                  <PlaceLink to={`#shelf=${product.id}`} class="row-name">
                    <bdi>{product.name}</bdi>
                  </PlaceLink>
                  <span>
                    {familyName(name)}:{' '}
                    {reasonPhrases(words, [{ code: reason, value: familyName(name) }]).join(' ')}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
