/** What a person tells about themselves, stored as soon as it is changed. */
import { laws } from '../../engine/profile-choices.ts';
import type { Profile } from '../../engine/types.ts';
import { PageHead } from '../app/page-head.tsx';
import type { Loaded } from '../app/use-loaded.ts';
import { useWords } from '../context.ts';
import { Checks } from '../controls/checks.tsx';
import { Choice } from '../controls/choice.tsx';
import { LiveRegion } from '../controls/live-region.tsx';
import { SureButton } from '../controls/sure-button.tsx';
import type { DictionaryData } from '../known.ts';
import { useSaving } from '../settings/use-saving.tsx';
import { ProfileBasics } from './profile-basics.tsx';
import { WatchList } from './watch-list.tsx';
import '../settings/settings.css';

export interface ProfileEvents {
  onProfile: (profile: Profile) => Promise<unknown>;
  onForget: () => Promise<unknown>;
}

interface Props {
  profile: Profile;
  data: Loaded<DictionaryData>;
  events: ProfileEvents;
}

/** Families people use at night, and that much is known of together. */
const nightly = ['retinoid', 'retinoid-medicine', 'aha', 'bha', 'pha', 'acne-medicine', 'vitamin-c'];
const choices = ['all', ...laws] as const;

export function ProfilePage({ profile, data, events }: Props) {
  const { t } = useWords();
  const { save, said, notice } = useSaving();
  const change = (what: Partial<Profile>) =>
    save(events.onProfile({ ...profile, ...what }), 'settings_saved');
  const known = data.state === 'ready' ? data.value : null;
  const families = known?.families.filter(({ id }) => nightly.includes(id)) ?? [];
  return (
    <div class="profile">
      <PageHead title={t('profile_title')} lead={t('profile_lead')} />
      <p class="nothing">{t('profile_private')}</p>
      <LiveRegion message={said} />
      {notice}
      <ProfileBasics profile={profile} onChange={change} />
      {known && (
        <section>
          {(['allergies', 'avoid', 'lookFor'] as const).map((list) => (
            <WatchList
              key={list}
              title={t(`profile_${list}`)}
              watched={profile[list]}
              data={known}
              onChange={(watched) => change({ [list]: watched })}
            />
          ))}
        </section>
      )}
      {families.length > 0 && (
        <section>
          <Checks
            legend={t('profile_night')}
            options={families.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={profile.night}
            onChange={(night) => change({ night })}
          />
          <p class="quiet">{t('profile_night_hint')}</p>
        </section>
      )}
      <section>
        <Choice
          legend={t('profile_law')}
          chosen={profile.law ?? 'all'}
          onChoose={(value) => change({ law: value === 'all' ? null : value })}
          options={choices.map((value) => ({ value, label: t(`law_${value}`) }))}
        />
      </section>
      <section>
        <SureButton
          label={t('profile_delete')}
          sure={t('profile_delete_sure')}
          keep={t('reset_keep')}
          onSure={() => save(events.onForget(), 'profile_deleted')}
        />
      </section>
    </div>
  );
}
