import { describe, expect, it } from 'vitest';
import { defaultSettings, isPaused, repairSettings, withSite } from '../../src/platform/settings-schema.ts';

describe('repairSettings', () => {
  it.each([undefined, null, 7, 'text', [], { paused: 'yes' }, { pausedSites: 'shop.example' }])(
    'gives the defaults for a stored value that cannot be kept: %j',
    (stored) => expect(repairSettings(stored)).toEqual(defaultSettings),
  );

  it('keeps the fields that are sound beside broken ones', () => {
    expect(
      repairSettings({ paused: true, pausedSites: ['shop.example', 5, '', 'shop.example', 'x'.repeat(300)] }),
    ).toEqual({
      paused: true,
      pausedSites: ['shop.example'],
    });
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
