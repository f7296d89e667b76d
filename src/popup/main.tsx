/** The popup: wires the browser to the screens. */
import { render } from 'preact';
import { loadTranslation } from '../knowledge/translations.ts';
import { type TabState, watchActiveTab } from '../platform/active-tab.ts';
import { isRtl } from '../platform/i18n.ts';
import { openApp, takePendingEntry } from '../platform/open.ts';
import { knowPerson } from '../platform/person.ts';
import { SurroundingsProvider } from '../ui/context.ts';
import { dressPage } from '../ui/dress-page.ts';
import { PopupScreen } from '../ui/popup/popup-screen.tsx';
import { events } from './events.ts';
import '../ui/theme.css';
import '../ui/controls/controls.css';
import './popup.css';

const links = {
  href: (hash: string) => `../app/index.html${hash}`,
  open: (hash: string) => void openApp(hash).then(() => close()),
};

const root = document.getElementById('root') as HTMLElement;
let state: TabState | null = null;
const entering = takePendingEntry().catch(() => null);
const person = await knowPerson(draw, loadTranslation);
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
