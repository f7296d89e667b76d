/** Makes the background speak the language of the settings: the button's tooltip and the menu are its words. */
import { speak } from './i18n.ts';
import { messagesIn } from './messages-in.ts';
import { getSettings, onSettings } from './settings.ts';

let spoken = 'auto';

function use(language: string): boolean {
  const hasChanged = language !== spoken;
  spoken = language;
  const messages = language === 'auto' ? null : messagesIn(language);
  if (hasChanged) speak(messages && { locale: language, messages });
  return hasChanged;
}

/** Resolves once the words are there. Calls back when the language changes later. */
export function speakInBackground(onChange: () => void): Promise<void> {
  onSettings(({ language }) => use(language) && onChange(), new AbortController().signal);
  return getSettings().then(({ language }) => void use(language));
}
