/** The popup: wires the browser to the screens. */
import { render } from 'preact';
import { reloadTab, showOnPage, type TabState, watchActiveTab } from '../platform/active-tab.ts';
import { checkText, explain } from '../platform/background-client.ts';
import { isRtl, plural, t, uiLocale } from '../platform/i18n.ts';
import { openApp, takePendingEntry } from '../platform/open.ts';
import { grantAccess } from '../platform/page-access.ts';
import { getSettings, setSettings, withSite } from '../platform/settings.ts';
import { type Surroundings, SurroundingsProvider } from '../ui/context.ts';
import { type PopupEvents, PopupScreen } from '../ui/popup/popup-screen.tsx';
import '../ui/theme.css';
import '../ui/controls/controls.css';
import './popup.css';

document.documentElement.lang = uiLocale();
document.documentElement.dir = isRtl() ? 'rtl' : 'ltr';

const surroundings: Surroundings = {
  words: { locale: uiLocale(), t, plural },
  links: {
    href: (hash) => `../app/index.html${hash}`,
    open: (hash) => void openApp(hash).then(() => close()),
  },
};

const pause = async (host: string, isPaused: boolean) => {
  const settings = withSite(await getSettings(), host, isPaused);
  await setSettings(isPaused ? settings : { ...settings, paused: false });
};

const events: PopupEvents = {
  explain,
  onCheck: checkText,
  onCopy: (text) => navigator.clipboard.writeText(text),
  onShow: showOnPage,
  onGrant: grantAccess,
  onReload: (tabId) => void reloadTab(tabId),
  onPause: (host, isPaused) => void pause(host, isPaused),
};

const root = document.getElementById('root') as HTMLElement;
const entry = takePendingEntry().catch(() => null);
const show = async (state: TabState) =>
  render(
    <SurroundingsProvider value={surroundings}>
      <PopupScreen state={state} entry={await entry} events={events} />
    </SurroundingsProvider>,
    root,
  );
watchActiveTab(show, new AbortController().signal);
