/** The popup: wires the browser to the screens. */
import { render } from 'preact';
import { loadTranslation } from '../knowledge/translations.ts';
import { type TabState, watchActiveTab } from '../platform/active-tab.ts';
import { isRtl } from '../platform/i18n.ts';
import type { TabPicture } from '../platform/ocr/ask-picker.ts';
import { pictures } from '../platform/ocr/index.ts';
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
let isDrawn = false;
let state: TabState | null = null;
let picture: TabPicture | null = null;
const entering = takePendingEntry().catch(() => null);
const person = await knowPerson(draw, loadTranslation);
const entry = await entering;
let surroundings = { words: person.words, links };

function draw(): void {
  if (!state) return;
  // What stood there until now; once the first screen is drawn there is only that.
  if (!isDrawn) root.replaceChildren();
  isDrawn = true;
  const { settings, profile, words } = person;
  if (surroundings.words !== words) surroundings = { words, links };
  dressPage(document.documentElement, {
    locale: words.locale,
    isRtl: isRtl(),
    palette: settings.palette,
  });
  render(
    <SurroundingsProvider value={surroundings}>
      <PopupScreen {...{ state, settings, profile, entry, picture, events }} />
    </SurroundingsProvider>,
    root,
  );
}

const forGood = new AbortController().signal;
pictures?.watch((now) => {
  picture = now;
  draw();
}, forGood);
watchActiveTab((now) => {
  state = now;
  draw();
}, forGood);
