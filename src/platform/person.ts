/** The person a page of ours is shown to: settings, profile and language, and the page drawn again when they change. */
import type { Profile } from '../engine/types.ts';
import type { Translation } from '../knowledge/schema/index.ts';
import { plural, t, uiLocale } from './i18n.ts';
import { speakLanguage } from './language.ts';
import { getProfile, onProfile, setProfile } from './profile.ts';
import { getSettings, onSettings, type Settings, setSettings } from './settings.ts';

export interface Person {
  settings: Settings;
  profile: Profile;
  /** `translation`: of the cards, into `locale`; null where there is none. */
  words: { locale: string; t: typeof t; plural: typeof plural; translation: Translation | null };
  /** Both store a change. It is shown at once, and taken back when it could not be stored: then this rejects. */
  change(change: Partial<Settings>): Promise<unknown>;
  tell(profile: Profile): Promise<unknown>;
}

/** Resolves when all of it is known. Calls back after each change, until the page is closed. */
export async function knowPerson(
  onChange: () => void,
  loadTranslation: (tag: string) => Promise<Translation | null>,
): Promise<Person> {
  const [settings, profile] = await Promise.all([getSettings(), getProfile()]);
  await speakLanguage(settings.language);
  const wordsNow = async () => {
    const locale = uiLocale();
    return { locale, t, plural, translation: await loadTranslation(locale) };
  };
  const person: Person = {
    settings,
    profile,
    words: await wordsNow(),
    change(change) {
      person.settings = { ...person.settings, ...change };
      onChange();
      return setSettings(change).catch(async (error) => {
        person.settings = await getSettings();
        onChange();
        throw error;
      });
    },
    tell(told) {
      person.profile = told;
      onChange();
      return setProfile(told).catch(async (error) => {
        person.profile = await getProfile();
        onChange();
        throw error;
      });
    },
  };
  const forGood = new AbortController().signal;
  onSettings(async (now) => {
    person.settings = now;
    if (await speakLanguage(now.language)) person.words = await wordsNow();
    onChange();
  }, forGood);
  onProfile((now) => {
    person.profile = now;
    onChange();
  }, forGood);
  return person;
}
