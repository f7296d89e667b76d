/** The language a person chose, where the browser speaks another one. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

const browserWords: Record<string, string> = { ui_language: 'en', hello: 'Hello' };
vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => browserWords[key] ?? '' } });

let i18n: typeof import('../../src/platform/i18n.ts');
beforeAll(async () => {
  i18n = await import('../../src/platform/i18n.ts');
});
afterEach(() => i18n.speak(null));

const polish = {
  locale: 'pl',
  messages: {
    ui_language: { message: 'pl' },
    lists_one: { message: '$N$ lista', placeholders: { n: { content: '$1' } } },
    lists_few: { message: '$N$ listy', placeholders: { n: { content: '$1' } } },
    lists_many: { message: '$N$ list', placeholders: { n: { content: '$1' } } },
  },
};

describe('a chosen language', () => {
  it('is spoken with its own plurals', () => {
    i18n.speak(polish);
    expect([1, 3, 5].map((n) => i18n.plural('lists', n))).toEqual(['1 lista', '3 listy', '5 list']);
    expect(i18n.uiLocale()).toBe('pl');
  });

  it('leaves what it lacks to the browser, and shows a key that nobody knows', () => {
    i18n.speak(polish);
    expect(i18n.t('hello')).toBe('Hello');
    expect(i18n.t('nobody')).toBe('nobody');
  });

  it('may run from right to left', () => {
    i18n.speak({ locale: 'ar', messages: { ui_language: { message: 'ar' } } });
    expect(i18n.isRtl()).toBe(true);
    i18n.speak(null);
    expect(i18n.isRtl()).toBe(false);
    expect(i18n.uiLocale()).toBe('en');
  });
});
