/** Makes the interface speak the language of the settings, in a page or a content script: the background has the words. */
import { speak } from './i18n.ts';
import { askBackground } from './messages-content.ts';

let spoken = 'auto';

/** Resolves once the words are there; a language that cannot be had leaves the browser's. True when something changed. */
export async function speakLanguage(language: string): Promise<boolean> {
  if (language === spoken) return false;
  spoken = language;
  const messages =
    language === 'auto' ? null : await askBackground('words', { locale: language }).catch(() => null);
  if (spoken === language) speak(messages && { locale: language, messages });
  return true;
}
