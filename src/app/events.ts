/** What the full page's screens ask of the browser. */
import { checkText, dictionary, explain } from '../platform/background-client.ts';
import { openShortcuts } from '../platform/commands.ts';
import { comparedPages } from '../platform/compare-pages.ts';
import { mute, unmute } from '../platform/mute.ts';
import { pictures } from '../platform/ocr/index.ts';
import { openPrint } from '../platform/open.ts';
import { grantEverywhere } from '../platform/page-access.ts';
import type { Person } from '../platform/person.ts';
import { isPrivateWindow } from '../platform/private-window.ts';
import { resetProfile } from '../platform/profile.ts';
import { resetSettings } from '../platform/settings.ts';
import { eraseShelf, shelfReader, shelfView, shelfWriter } from '../platform/shelf/client.ts';
import type { AppEvents } from '../ui/app/app-screen.tsx';
import { saveFile } from '../ui/shelf/save-file.ts';

const isPrivate = await isPrivateWindow();

export const eventsFor = (person: Person): AppEvents => ({
  dictionary,
  explain,
  onCheck: checkText,
  onCopy: (text) => navigator.clipboard.writeText(text),
  onPrint: ({ report, list, title }) => void openPrint({ report, list, title, host: '' }),
  onPrintNow: () => print(),
  onSettings: person.change,
  onReset: resetSettings,
  onMute: mute,
  onUnmute: unmute,
  onProfile: person.tell,
  onForget: resetProfile,
  onGrantAll: grantEverywhere,
  onKeys: () => void openShortcuts(),
  readPicture: pictures?.read,
  prints: pictures?.prints,
  shelf: {
    reader: shelfReader,
    writer: shelfWriter,
    view: shelfView,
    notice: shelfView.notice,
    isPrivate,
    handedOver: comparedPages,
    erase: eraseShelf,
    onSaveFile: saveFile,
  },
});
