/** Shown once, after installing: what it does on a live sample, the profile or not, the pin, the access. */
import type { Profile, Report } from '../../engine/types.ts';
import { PageHead } from '../app/page-head.tsx';
import { useLoaded } from '../app/use-loaded.ts';
import { MarkedText } from '../check/marked-text.tsx';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { ArrowIcon } from '../icons.tsx';
import { ProfileBasics } from '../profile/profile-basics.tsx';
import { Answer } from '../report/answer.tsx';
import { summarise } from '../report/summary-line.ts';
import { Access } from '../settings/access-section.tsx';
import { sampleList } from './sample-list.ts';
import '../settings/settings.css';
import './welcome.css';

export interface WelcomeEvents {
  onCheck: (text: string) => Promise<Report>;
  onProfile: (profile: Profile) => Promise<unknown>;
  onGrantAll: () => Promise<boolean>;
}

interface Props {
  profile: Profile;
  hasAccess: boolean;
  events: WelcomeEvents;
}

export function WelcomePage({ profile, hasAccess, events }: Props) {
  const { t } = useWords();
  return (
    <div class="welcome">
      <PageHead title={t('welcome_title')} lead={t('welcome_lead')} />
      <Sample profile={profile} onCheck={events.onCheck} />
      <section>
        <h2>{t('welcome_profile')}</h2>
        <p>{t('welcome_profile_hint')}</p>
        <div class="welcome-basics">
          <ProfileBasics
            profile={profile}
            onChange={(change) => void events.onProfile({ ...profile, ...change })}
          />
        </div>
        <PlaceLink class="button" to="#profile">
          {t('welcome_more')}
          <ArrowIcon />
        </PlaceLink>
      </section>
      <section>
        <h2>{t('help_pin')}</h2>
        <p>{t('help_pin_text')}</p>
      </section>
      <section>
        <h2>{t('welcome_access')}</h2>
        <p>{t('welcome_access_text')}</p>
        <Access hasAccess={hasAccess} onGrant={events.onGrantAll} />
        <PlaceLink class="button" to="#settings">
          {t('welcome_settings')}
          <ArrowIcon />
        </PlaceLink>
      </section>
      <section>
        <h2>{t('welcome_done')}</h2>
        <p>{t('welcome_done_text')}</p>
        <PlaceLink class="button button-main" to="#check">
          {t('welcome_try')}
          <ArrowIcon />
        </PlaceLink>
      </section>
    </div>
  );
}

/** The engine's own reading of the sample; read again when the profile changes, so that one sees what it changes. */
function Sample({ profile, onCheck }: { profile: Profile; onCheck: WelcomeEvents['onCheck'] }) {
  const words = useWords();
  const loaded = useLoaded(JSON.stringify(profile), () => onCheck(sampleList));
  const report = loaded.state === 'ready' ? loaded.value : null;
  const list = report?.lists[0];
  if (loaded.state === 'failed') return null;
  return (
    <section class="welcome-sample" aria-busy={!report}>
      <h2>{words.t('welcome_sample')}</h2>
      {report && list ? (
        <>
          <Answer summary={summarise(words, list, report.findings)} level={3} />
          <MarkedText text={sampleList} report={report} isPlain />
        </>
      ) : (
        <section class="marked-text">
          <p>{sampleList}</p>
        </section>
      )}
      <p class="quiet">{words.t('welcome_sample_hint')}</p>
    </section>
  );
}
