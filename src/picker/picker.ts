/** Put into a page only when a picture on it is to be read. Wiring only. */
import { chooseRegion } from '../page/picture/choose-region.ts';
import { findPicture } from '../page/picture/find-pictures.ts';
import { regionOf, showTile } from '../page/picture/region.ts';
import { answerOwnPages } from '../platform/ocr/connect-picker.ts';
import type { Picker } from '../platform/ocr/picker-messages.ts';
import { readRegion } from './read-region.ts';

const world = globalThis as { poreOverPicker?: Picker };
// What a second click on the button asks for replaces the first.
world.poreOverPicker?.end();
const life = new AbortController();
let choosing = new AbortController();
let reading: ReturnType<typeof readRegion> | undefined;

function read(region: Parameters<typeof readRegion>[0]): void {
  reading?.end();
  reading = readRegion(region);
}

world.poreOverPicker = {
  read(address) {
    const picture = findPicture(document, address);
    if (picture) read(regionOf(picture));
    return picture !== null;
  },
  choose(words) {
    choosing.abort();
    choosing = new AbortController();
    void chooseRegion(document, words, choosing.signal).then((region) => region && read(region));
  },
  show: (region, offset) => showTile(window, region, offset),
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
