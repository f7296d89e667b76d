/** What the popup's screens ask of the browser. */
import { reloadTab, showOnPage, startReading } from '../platform/active-tab.ts';
import { checkText, explain } from '../platform/background-client.ts';
import { findOpenPages, openComparison } from '../platform/compare-pages.ts';
import { mute, unmute } from '../platform/mute.ts';
import { pictures } from '../platform/ocr/index.ts';
import { openPrint } from '../platform/open.ts';
import { grantAccess } from '../platform/page-access.ts';
import { isPrivateWindow } from '../platform/private-window.ts';
import { shelfReader, shelfView, shelfWriter } from '../platform/shelf/client.ts';
import { chooseSite, pauseSite } from '../platform/site-switch.ts';
import type { PopupEvents } from '../ui/popup/popup-screen.tsx';

export const events: PopupEvents = {
  explain,
  onCheck: checkText,
  onCopy: (text) => navigator.clipboard.writeText(text),
  onPrint: ({ report, list, title, muting }) =>
    void openPrint({ report, list, title, host: muting?.host ?? '' }).then(() => close()),
  onShow: showOnPage,
  onGrant: grantAccess,
  onReload: (tabId) => void reloadTab(tabId),
  onPause: pauseSite,
  onRead: (tabId) => void startReading(tabId),
  onChoose: chooseSite,
  onMute: mute,
  onUnmute: unmute,
  shelf: {
    isPrivate: await isPrivateWindow(),
    reader: shelfReader,
    writer: shelfWriter,
    notice: shelfView.notice,
    comparing: {
      openPages: findOpenPages,
      onCompare: (keys, pages) => void openComparison(keys, pages).then(() => close()),
    },
  },
  onPicture: pictures ? (tabId) => void pictures?.choose(tabId).then(() => close()) : undefined,
};
