/** One ingredient or family that may be behind it, and what its numbers are worth. */
import { useState } from 'preact/hooks';
import type { Suspect } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { TickIcon } from '../icons.tsx';
import { joinPhrases } from '../phrases.ts';

interface Props {
  suspect: Suspect;
  label: string;
  /** How many did not suit, and suited, in all. */
  bad: number;
  good: number;
  isWatched: boolean;
  onWatch: () => Promise<unknown>;
}

export function SuspectRow({ suspect, label, bad, good, isWatched, onWatch }: Props) {
  const words = useWords();
  const { t, plural } = words;
  const [hasFailed, setFailed] = useState(false);
  const counts =
    good > 0 ? plural('suits_counts', bad, suspect.bad, good) : plural('suits_counts_bad', bad, suspect.bad);
  return (
    <li>
      <div class="row-main">
        <span class="row-name">
          {'family' in suspect.about ? (
            <PlaceLink to={`#family=${suspect.about.family}`}>{label}</PlaceLink>
          ) : (
            <bdi>{label}</bdi>
          )}
        </span>
        <span>{counts}</span>
        <span class={`chance chance-${suspect.chance}`}>
          {t(`suits_chance_${suspect.chance.replaceAll('-', '_')}`)}
        </span>
        <bdi class="quiet">
          {joinPhrases(
            words,
            suspect.products.map(({ name }) => name || t('shelf_no_name')),
          )}
        </bdi>
        {hasFailed && <span role="alert">{t('settings_not_saved')}</span>}
      </div>
      {isWatched ? (
        <PlaceLink class="suspect-watched quiet" to="#profile">
          <TickIcon size={14} />
          {t('suits_watched')}
        </PlaceLink>
      ) : (
        <button
          type="button"
          class="button"
          aria-label={t('suits_watch_name', label)}
          onClick={() =>
            onWatch().then(
              () => setFailed(false),
              () => setFailed(true),
            )
          }
        >
          {t('suits_watch')}
        </button>
      )}
    </li>
  );
}
