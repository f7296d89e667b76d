/** The popup: head with the site's switch, what there is to say about the tab, and ways on. */
import { useState } from 'preact/hooks';
import type { Mute } from '../../engine/mutes.ts';
import type { Profile } from '../../engine/types.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { type CheckEvents, CheckPanel } from '../check/check-panel.tsx';
import { useWords } from '../context.ts';
import { LiveRegion } from '../controls/live-region.tsx';
import { PlaceLink } from '../controls/place-link.tsx';
import { Switch } from '../controls/switch.tsx';
import { BackIcon, BookIcon, GearIcon, InfoIcon, PasteIcon, ShelfIcon } from '../icons.tsx';
import { Logo } from '../logo.tsx';
import { PictureFound } from '../picture/index.ts';
import type { Found } from '../picture/picture-found.tsx';
import { useSaving } from '../settings/use-saving.tsx';
import { hostOf, type PopupEntry, type PopupState } from './popup-state.ts';
import { stateSentence } from './state-sentence.ts';
import { type TabEvents, TabScreen } from './tab-screen.tsx';
import './popup-screen.css';

/** Changes that are stored tell whether they were. */
export interface PopupEvents
  extends Omit<TabEvents, 'onPause' | 'onChoose'>,
    Omit<CheckEvents, 'onShow' | 'shelf'> {
  onPause: (host: string, isPaused: boolean) => Promise<unknown>;
  onChoose: (host: string) => Promise<unknown>;
  onMute: (mute: Mute) => Promise<unknown>;
  onUnmute: (mute: Mute) => Promise<unknown>;
}

interface Props {
  state: PopupState;
  settings: Settings;
  profile: Profile | null;
  /** Opens at this finding. */
  entry?: PopupEntry | null;
  /** What was read from a picture in the page: shown first, as it was asked for last. */
  picture?: Found | null;
  events: PopupEvents;
}

export function PopupScreen({ state, settings, profile, entry = null, picture = null, events }: Props) {
  const words = useWords();
  const { t } = words;
  const [isChecking, setChecking] = useState(false);
  const [isAside, setAside] = useState(false);
  const host = hostOf(state);
  const { save, notice } = useSaving();
  const onMute = (mute: Mute) => save(events.onMute(mute));
  const onUnmute = (mute: Mute) => save(events.onUnmute(mute));
  const onPause = (site: string, isPaused: boolean) => save(events.onPause(site, isPaused));
  const onChoose = (site: string) => save(events.onChoose(site));
  const { isPrivate } = events.shelf;
  const muting = { mutes: settings.muted, host, isPrivate, onMute, onUnmute };

  const found = PictureFound && picture && !isAside && (
    <PictureFound found={picture} {...{ entry, events, muting, profile }} />
  );

  return (
    <div class="popup">
      <header class="popup-head">
        <Logo size={24} />
        <div class="popup-names">
          <h1>{t('extShortName')}</h1>
          {host && (
            <p class="popup-host">
              <bdi>{host}</bdi>
            </p>
          )}
          {isPrivate && <p class="popup-private">{t('shelf_private_window')}</p>}
        </div>
        {(state.kind === 'report' || state.kind === 'paused') && host && !settings.paused && !isPrivate && (
          <Switch
            label={t('switch_site')}
            isOn={state.kind === 'report'}
            onChange={(isOn) => onPause(host, !isOn)}
          />
        )}
      </header>
      <main class="popup-main" tabIndex={-1}>
        {notice}
        {isChecking ? (
          <>
            <button type="button" class="button button-quiet popup-back" onClick={() => setChecking(false)}>
              <BackIcon />
              {t('back_to_page')}
            </button>
            <CheckPanel events={events} level={2} muting={muting} profile={profile} />
          </>
        ) : found ? (
          <>
            <button type="button" class="button button-quiet popup-back" onClick={() => setAside(true)}>
              <BackIcon />
              {t('back_to_page')}
            </button>
            {found}
          </>
        ) : (
          <TabScreen
            {...{ state, settings, profile, entry, muting }}
            events={{ ...events, onPause, onChoose }}
            onPaste={() => setChecking(true)}
          />
        )}
      </main>
      <nav class="popup-foot" aria-label={t('nav_label')}>
        <button
          type="button"
          class="foot-link"
          aria-pressed={isChecking}
          onClick={() => setChecking(!isChecking)}
        >
          <PasteIcon />
          {t('nav_check')}
        </button>
        <PlaceLink class="foot-link" to="#shelf">
          <ShelfIcon />
          {t('nav_shelf')}
        </PlaceLink>
        <PlaceLink class="foot-link" to="#dictionary">
          <BookIcon />
          {t('nav_dictionary')}
        </PlaceLink>
        <PlaceLink class="foot-link" to="#settings">
          <GearIcon />
          {t('nav_settings')}
        </PlaceLink>
        <PlaceLink class="foot-link" to="#help">
          <InfoIcon />
          {t('nav_help')}
        </PlaceLink>
      </nav>
      <LiveRegion message={stateSentence(words, state, settings)} />
    </div>
  );
}
