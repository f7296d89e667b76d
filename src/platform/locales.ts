/** Folders of `_locales`: the languages there are words in. A test compares them. */
export const locales = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt_BR', 'tr', 'zh_CN'];
