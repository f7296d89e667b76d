/** What products that did not suit have in common, and those that suited lack: in numbers, with a word on chance. */
import type { Profile, Watched } from '../../engine/types.ts';
import type { Suspect, Suspects } from '../../shelf/types.ts';
import { PageHead } from '../app/page-head.tsx';
import { WhenLoaded } from '../app/when-loaded.tsx';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import type { ShelfEvents } from './shelf-access.ts';
import { SuspectList } from './suspect-list.tsx';
import { SuspectRow } from './suspect-row.tsx';
import { useFamilyName } from './use-family-name.ts';
import { useLive } from './use-live.ts';
import './suits.css';

export function SuitsPage({ events, profile }: { events: ShelfEvents; profile: Profile }) {
  const { t } = useWords();
  const loaded = useLive(events.shelf.reader, 'suspects', events.shelf.view.suspects);
  return (
    <>
      <PageHead title={t('suits_title')} lead={t('suits_lead')} />
      <WhenLoaded loaded={loaded}>
        {(suspects) => <Found suspects={suspects} events={events} profile={profile} />}
      </WhenLoaded>
    </>
  );
}

function Found({ suspects, events, profile }: { suspects: Suspects; events: ShelfEvents; profile: Profile }) {
  const { t, plural } = useWords();
  const { bad, good, unclear, ingredients, families } = suspects;
  const familyName = useFamilyName();
  const labelOf = ({ about, label }: Suspect) => ('family' in about ? familyName(label) : label);
  const isWatched = (about: Watched) =>
    profile.avoid.some((entry) => JSON.stringify(entry) === JSON.stringify(about));
  const watch = (about: Watched) => events.onProfile({ ...profile, avoid: [...profile.avoid, about] });
  const groups = [
    { id: 'families', list: families },
    { id: 'ingredients', list: ingredients },
  ].filter(({ list }) => list.length > 0);
  return (
    <>
      <p>
        {[
          plural('suits_bad', bad),
          plural('suits_good', good),
          ...(unclear > 0 ? [plural('suits_unclear', unclear)] : []),
        ].join(' ')}{' '}
        <PlaceLink to="#shelf">{t('shelf_title')}</PlaceLink>
      </p>
      <p class="nothing">{t('suits_caution')}</p>
      {groups.length === 0 && <p>{t(bad < 2 ? 'suits_too_few' : 'suits_none')}</p>}
      {groups.map(({ id, list }) => (
        <SuspectList key={id} title={t(`suits_${id}`)} suspects={list}>
          {(suspect) => (
            <SuspectRow
              key={JSON.stringify(suspect.about)}
              {...{ suspect, bad, good }}
              label={labelOf(suspect)}
              isWatched={isWatched(suspect.about)}
              onWatch={() => watch(suspect.about)}
            />
          )}
        </SuspectList>
      ))}
      {groups.length > 0 && <p class="quiet">{t('suits_how')}</p>}
    </>
  );
}
