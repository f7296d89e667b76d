/** Makes the background speak the language of the settings: the button's tooltip and the menu are its words. */
import { speak } from './i18n.ts';
import { messagesIn } from './locales.ts';
import { getSettings, onSettings } from './settings.ts';

let spoken = 'auto';

/** Whether the language has changed; resolves once its words are there. */
async function use(language: string): Promise<boolean> {
  if (language === spoken) return false;
  spoken = language;
  const messages = language === 'auto' ? null : await messagesIn(language);
  // Another one may have been chosen meanwhile.
  if (spoken === language) speak(messages && { locale: language, messages });
  return spoken === language;
}

/** Resolves once the words are there. Calls back when the language changes later. */
export function speakInBackground(onChange: () => void): Promise<void> {
  onSettings(
    ({ language }) => void use(language).then((isNew) => isNew && onChange()),
    new AbortController().signal,
  );
  return getSettings().then(async ({ language }) => void (await use(language)));
}
