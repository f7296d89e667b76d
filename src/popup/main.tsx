/** The popup: wires the browser to the screens. */
import { render } from 'preact';
import {
  reloadTab,
  showOnPage,
  startReading,
  type TabState,
  watchActiveTab,
} from '../platform/active-tab.ts';
import { checkText, explain } from '../platform/background-client.ts';
import { isRtl } from '../platform/i18n.ts';
import { mute, unmute } from '../platform/mute.ts';
import { openApp, openPrint, takePendingEntry } from '../platform/open.ts';
import { grantAccess } from '../platform/page-access.ts';
import { knowPerson } from '../platform/person.ts';
import { chooseSite, pauseSite } from '../platform/site-switch.ts';
import { SurroundingsProvider } from '../ui/context.ts';
import { dressPage } from '../ui/dress-page.ts';
import { type PopupEvents, PopupScreen } from '../ui/popup/popup-screen.tsx';
import '../ui/theme.css';
import '../ui/controls/controls.css';
import './popup.css';

const events: PopupEvents = {
  explain,
  onCheck: checkText,
  onCopy: (text) => navigator.clipboard.writeText(text),
  onPrint: ({ report, list, title, muting }) =>
    void openPrint({ report, list, title, host: muting?.host ?? '' }).then(() => close()),
  onShow: showOnPage,
  onGrant: grantAccess,
  onReload: (tabId) => void reloadTab(tabId),
  onPause: (site, isPaused) => void pauseSite(site, isPaused),
  onRead: (tabId) => void startReading(tabId),
  onChoose: (site) => void chooseSite(site),
  onMute: (what) => void mute(what),
  onUnmute: (what) => void unmute(what),
};

const links = {
  href: (hash: string) => `../app/index.html${hash}`,
  open: (hash: string) => void openApp(hash).then(() => close()),
};

const root = document.getElementById('root') as HTMLElement;
let state: TabState | null = null;
const entering = takePendingEntry().catch(() => null);
const person = await knowPerson(draw);
const entry = await entering;
let surroundings = { words: person.words, links };

function draw(): void {
  if (!state) return;
  const { settings, profile, words } = person;
  if (surroundings.words !== words) surroundings = { words, links };
  dressPage(document.documentElement, {
    locale: words.locale,
    isRtl: isRtl(),
    palette: settings.palette,
  });
  render(
    <SurroundingsProvider value={surroundings}>
      <PopupScreen {...{ state, settings, profile, entry, events }} />
    </SurroundingsProvider>,
    root,
  );
}

watchActiveTab((now) => {
  state = now;
  draw();
}, new AbortController().signal);
