import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  isPaused,
  readingOf,
  repairSettings,
  withChosen,
  withMute,
  withSite,
} from '../../src/platform/settings-schema.ts';

describe('repairSettings', () => {
  it.each([
    undefined,
    null,
    7,
    'text',
    [],
    { paused: 'yes' },
    { pausedSites: 'shop.example' },
    { run: 'sometimes', strength: 3, palette: null, badge: 1, language: '../en', muted: {} },
  ])('gives the defaults for a stored value that cannot be kept: %j', (stored) =>
    expect(repairSettings(stored)).toEqual(defaultSettings),
  );

  it('keeps the fields that are sound beside broken ones', () => {
    expect(
      repairSettings({
        paused: true,
        pausedSites: ['shop.example', 5, '', 'shop.example', 'x'.repeat(300)],
        run: 'chosen',
        strength: 'loud',
        palette: 'colour-blind',
        language: 'pt_BR',
      }),
    ).toEqual({
      ...defaultSettings,
      paused: true,
      pausedSites: ['shop.example'],
      run: 'chosen',
      palette: 'colour-blind',
      language: 'pt_BR',
    });
  });

  it('keeps the mutes that are sound, without what it does not know of them', () => {
    const sound = { kind: 'family', id: 'retinoid', site: null };
    expect(
      repairSettings({
        muted: [
          { ...sound, since: 3 },
          { ...sound, kind: 'all' },
          { ...sound, id: '<b>' },
          null,
          { ...sound, site: 5 },
        ],
      }).muted,
    ).toEqual([sound]);
  });

  it('drops fields it does not know', () => {
    expect(repairSettings({ ...defaultSettings, future: 1 })).toEqual(defaultSettings);
  });
});

describe('pausing sites', () => {
  const paused = withSite(defaultSettings, 'shop.example', true);

  it('covers sub-domains and nothing that merely ends alike', () => {
    expect(isPaused(paused, 'shop.example')).toBe(true);
    expect(isPaused(paused, 'www.shop.example')).toBe(true);
    expect(isPaused(paused, 'workshop.example')).toBe(false);
  });

  it('resumes a sub-domain paused through its parent', () => {
    expect(isPaused(withSite(paused, 'www.shop.example', false), 'www.shop.example')).toBe(false);
  });

  it('lists a site once however often it is paused', () => {
    expect(withSite(paused, 'shop.example', true).pausedSites).toEqual(['shop.example']);
  });

  it('pauses everything with one switch', () => {
    expect(isPaused({ ...defaultSettings, paused: true }, 'any.example')).toBe(true);
  });
});

describe('where pages are read', () => {
  const chosen = withChosen({ ...defaultSettings, run: 'chosen' }, 'shop.example', true);

  it.each([
    [defaultSettings, 'any.example', 'reads'],
    [chosen, 'www.shop.example', 'reads'],
    [chosen, 'other.example', 'not-chosen'],
    [{ ...chosen, run: 'click' as const }, 'shop.example', 'on-click'],
    [withSite(chosen, 'shop.example', true), 'shop.example', 'paused'],
    [{ ...chosen, run: 'click' as const, paused: true }, 'shop.example', 'paused'],
  ] as const)('case %#', (settings, host, reading) => expect(readingOf(settings, host)).toBe(reading));
});

describe('muting', () => {
  const everywhere = { kind: 'ingredient', id: 'retinol', site: null } as const;
  const here = { ...everywhere, site: 'shop.example' };

  it('lets a mute everywhere take the place of those for single sites', () => {
    const both = withMute(withMute(defaultSettings, here, true), everywhere, true);
    expect(both.muted).toEqual([everywhere]);
  });

  it('is undone for the site it was made for, and no other', () => {
    const two = withMute(withMute(defaultSettings, here, true), { ...here, site: 'other.example' }, true);
    expect(withMute(two, here, false).muted).toEqual([{ ...here, site: 'other.example' }]);
  });
});
