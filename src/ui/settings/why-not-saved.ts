/** Why the browser did not store something, told from its message: all that browsers give. */

const signs: [RegExp, string][] = [
  // Before "quota": Chromium calls this one a quota too.
  [/MAX_WRITE_OPERATIONS/i, 'not_saved_too_often'],
  [/no[ _]space|disk.*full/i, 'not_saved_disk'],
  [/quota|MAX_ITEMS/i, 'not_saved_full'],
];

/** The key of the sentence that says so, and what helps. */
export function whyNotSaved(error: unknown): string {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return signs.find(([sign]) => sign.test(text))?.[1] ?? 'settings_not_saved';
}
