/** What the popup says about the tab, for each state it can be in. */
import { useState } from 'preact/hooks';
import type { Profile } from '../../engine/types.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { useWords } from '../context.ts';
import { PasteIcon, ReloadIcon } from '../icons.tsx';
import { PictureStart } from '../picture/index.ts';
import type { Muting } from '../report/muting.ts';
import { type ReportEvents, ReportView } from '../report/report-view.tsx';
import type { SaveAccess } from '../shelf/save-access.ts';
import { ShelfBox } from '../shelf/shelf-box.tsx';
import type { PopupEntry, PopupState } from './popup-state.ts';
import { SiteLine } from './site-line.tsx';
import { StateScreen } from './state-screen.tsx';

export interface TabEvents extends Omit<ReportEvents, 'onShow'> {
  onShow: (tabId: number, list: number, item: number) => Promise<boolean>;
  /** Has to reach the browser straight from the click. Resolves to whether access was given. */
  onGrant: (host: string) => Promise<boolean>;
  onReload: (tabId: number) => void;
  /** Pauses a site, or ends a pause, whether it was set for the site or for all. */
  onPause: (host: string, isPaused: boolean) => void;
  /** Reads this page although its site is not read by itself. */
  onRead: (tabId: number) => void;
  /** Puts a site on the list of those that are read by themselves. Has to reach the browser straight from the click. */
  onChoose: (host: string) => void;
  shelf: SaveAccess;
  /** Begins to choose a picture on the tab's page. Left out where pictures are not read. */
  onPicture?: ((tabId: number) => void) | undefined;
}

interface Props {
  state: PopupState;
  settings: Settings;
  profile: Profile | null;
  muting: Muting;
  entry: PopupEntry | null;
  events: TabEvents;
  /** Opens the paste box. */
  onPaste: () => void;
}

export function TabScreen({ state, settings, profile, muting, entry, events, onPaste }: Props) {
  const { t } = useWords();
  // What would keep the site's name is left out there.
  const { isPrivate } = events.shelf;
  const paste = (
    <button type="button" class="button" onClick={onPaste}>
      <PasteIcon />
      {t('paste_list')}
    </button>
  );

  const picture = (tabId: number) =>
    PictureStart && events.onPicture && <PictureStart onStart={() => events.onPicture?.(tabId)} />;

  switch (state.kind) {
    case 'report':
      if (state.report.lists.length === 0) {
        return (
          <StateScreen picture="empty" title={t('state_empty_title')} text={t('state_empty_text')}>
            {picture(state.tabId)}
            {paste}
          </StateScreen>
        );
      }
      return (
        <>
          {!isPrivate && <SiteLine host={state.host} settings={settings} onChoose={events.onChoose} />}
          <ReportView
            report={state.report}
            title={state.report.product.name || state.title}
            entry={entry}
            explain={events.explain}
            onCopy={events.onCopy}
            onPrint={events.onPrint}
            onShow={(list, item) => events.onShow(state.tabId, list, item)}
            muting={muting}
            profile={profile}
            extra={(list) =>
              !isPrivate && (
                <ShelfBox
                  key={list}
                  shelf={events.shelf}
                  report={state.report}
                  list={list}
                  title={state.title}
                  host={state.host}
                />
              )
            }
          />
          {picture(state.tabId)}
        </>
      );
    case 'reading':
      return (
        <StateScreen picture="reading" title={t('state_reading_title')} text={t('state_reading_text')} />
      );
    case 'paused':
      return (
        <StateScreen
          picture="paused"
          title={t(settings.paused ? 'state_paused_all_title' : 'state_paused_title')}
          text={t(settings.paused ? 'state_paused_all_text' : 'state_paused_text')}
        >
          <button type="button" class="button button-main" onClick={() => events.onPause(state.host, false)}>
            {t(settings.paused ? 'resume_all' : 'resume')}
          </button>
          {paste}
        </StateScreen>
      );
    case 'not-chosen':
      return (
        <StateScreen
          picture="locked"
          title={t('state_not_chosen_title')}
          text={t('state_not_chosen_text', state.host)}
        >
          <button type="button" class="button button-main" onClick={() => events.onRead(state.tabId)}>
            {t('state_not_chosen_read')}
          </button>
          {!isPrivate && (
            <button type="button" class="button" onClick={() => events.onChoose(state.host)}>
              {t('state_not_chosen_add', state.host)}
            </button>
          )}
        </StateScreen>
      );
    case 'withheld':
      return <Withheld host={state.host} onGrant={events.onGrant} />;
    case 'not-loaded':
    case 'stuck': {
      const key = state.kind.replaceAll('-', '_');
      return (
        <StateScreen picture="reload" title={t(`state_${key}_title`)} text={t(`state_${key}_text`)}>
          <button type="button" class="button button-main" onClick={() => events.onReload(state.tabId)}>
            <ReloadIcon />
            {t('reload')}
          </button>
          {paste}
        </StateScreen>
      );
    }
    case 'error':
      return (
        <StateScreen
          picture="broken"
          title={t('state_error_title')}
          text={t('state_error_text', state.message)}
        >
          {paste}
        </StateScreen>
      );
    default: {
      const key = state.kind.replaceAll('-', '_');
      return (
        <StateScreen picture="browser" title={t(`state_${key}_title`)} text={t(`state_${key}_text`)}>
          {paste}
        </StateScreen>
      );
    }
  }
}

function Withheld({ host, onGrant }: { host: string; onGrant: TabEvents['onGrant'] }) {
  const { t } = useWords();
  const [isRefused, setRefused] = useState(false);
  const grant = () =>
    onGrant(host).then(
      (given) => setRefused(!given),
      () => setRefused(true),
    );
  return (
    <StateScreen picture="locked" title={t('state_withheld_title')} text={t('state_withheld_text', host)}>
      <button type="button" class="button button-main" onClick={grant}>
        {t('grant', host)}
      </button>
      <p class="quiet" role="status">
        {isRefused && t('grant_refused')}
      </p>
    </StateScreen>
  );
}
