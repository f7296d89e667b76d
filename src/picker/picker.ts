/** Put into a page only when a picture on it is to be read. Wiring only. */
import { chooseRegion } from '../page/picture/choose-region.ts';
import { findPicture } from '../page/picture/find-pictures.ts';
import { showTile } from '../page/picture/show-tile.ts';
import { pictureTarget, type Target } from '../page/picture/target.ts';
import { answerOwnPages } from '../platform/ocr/connect-picker.ts';
import type { Picker } from '../platform/ocr/picker-messages.ts';
import { openShadowRoot } from '../platform/open-shadow.ts';
import { readRegion } from './read-region.ts';

const world = globalThis as { poreOverPicker?: Picker };
// What a second click on the button asks for replaces the first.
world.poreOverPicker?.end();
const life = new AbortController();
let choosing = new AbortController();
let reading: ReturnType<typeof readRegion> | undefined;

let target: Target | null = null;

function read(wanted: Target): void {
  reading?.end();
  target = wanted;
  reading = readRegion(wanted);
}

world.poreOverPicker = {
  read(address) {
    const picture = findPicture(document, address, openShadowRoot);
    if (picture) read(pictureTarget(picture));
    return picture !== null;
  },
  choose(words) {
    choosing.abort();
    choosing = new AbortController();
    void chooseRegion(document, words, choosing.signal, openShadowRoot).then(
      (chosen) => chosen && read(chosen),
    );
  },
  show: async (offset) => target && showTile(window, target, offset),
  place: () => ({ left: scrollX, top: scrollY }),
  scroll: ({ left, top }) => scrollTo({ left, top, behavior: 'instant' }),
  end() {
    choosing.abort();
    reading?.end();
    life.abort();
  },
};

answerOwnPages(
  {
    pictureFound: () => reading?.found() ?? null,
    pictureReading: () => reading?.packed() ?? null,
  },
  life.signal,
);
