/** Put into a page only when a picture on it is to be read. Wiring only. */
import { chooseRegion } from '../page/picture/choose-region.ts';
import { findPicture } from '../page/picture/find-pictures.ts';
import { regionOf, showTile } from '../page/picture/region.ts';
import type { Picker } from '../platform/ocr/picker-messages.ts';
import { sendChosen } from '../platform/ocr/picker-messages.ts';

const world = globalThis as { poreOverPicker?: Picker };
// What a second click on the button asks for replaces the first.
world.poreOverPicker?.end();
let choosing = new AbortController();

world.poreOverPicker = {
  find(address) {
    const picture = findPicture(document, address);
    return picture && regionOf(picture);
  },
  choose(words) {
    choosing.abort();
    choosing = new AbortController();
    void chooseRegion(document, words, choosing.signal).then((region) => region && sendChosen(region));
  },
  show: (region, offset) => showTile(window, region, offset),
  place: () => ({ left: scrollX, top: scrollY }),
  scroll: ({ left, top }) => scrollTo({ left, top, behavior: 'instant' }),
  end: () => choosing.abort(),
};
