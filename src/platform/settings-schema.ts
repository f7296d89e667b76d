/** The shape of the settings, and what can be kept of a broken or older stored value. */
import { covers, type Mute } from '../engine/mutes.ts';

export interface Settings {
  /** Nothing is read anywhere. */
  paused: boolean;
  /** Hosts on which nothing is read: "shop.example" covers its sub-domains. */
  pausedSites: string[];
  /** Where pages are read by themselves: on every site, on chosen ones, or only where the person asks for it. */
  run: (typeof RUNS)[number];
  chosenSites: string[];
  /** What is listed but not marked: ingredients and families, here or everywhere. */
  muted: Mute[];
  /** How the marks look. */
  strength: (typeof STRENGTHS)[number];
  palette: (typeof PALETTES)[number];
  /** Whether the toolbar button shows a number. */
  badge: boolean;
  /** `auto`: the browser's language; else a folder of `_locales`. */
  language: string;
}

const RUNS = ['everywhere', 'chosen', 'click'] as const;
const STRENGTHS = ['subtle', 'normal', 'strong'] as const;
const PALETTES = ['default', 'colour-blind'] as const;

/** Most sites and mutes kept: what a browser synchronises is small. */
const MOST = 120;

export const defaultSettings: Settings = {
  paused: false,
  pausedSites: [],
  run: 'everywhere',
  chosenSites: [],
  muted: [],
  strength: 'normal',
  palette: 'default',
  badge: true,
  language: 'auto',
};

type Repair<T> = (given: unknown) => T | undefined;

const flag: Repair<boolean> = (given) => (typeof given === 'boolean' ? given : undefined);
const oneOf =
  <T extends string>(known: readonly T[]): Repair<T> =>
  (given) =>
    known.find((value) => value === given);
const isHost = (given: unknown): given is string =>
  typeof given === 'string' && given.length > 0 && given.length < 254;
const hosts: Repair<string[]> = (given) =>
  Array.isArray(given) ? [...new Set(given.filter(isHost))].slice(0, MOST) : undefined;
const locale: Repair<string> = (given) =>
  typeof given === 'string' && /^(auto|[a-z]{2,3}(_[A-Za-z]{2,4})?)$/.test(given) ? given : undefined;
const mutes: Repair<Mute[]> = (given) =>
  Array.isArray(given) ? given.flatMap((mute) => repairMute(mute) ?? []).slice(0, MOST) : undefined;

function repairMute(given: unknown): Mute | undefined {
  const { kind, id, site } = (given ?? {}) as Record<string, unknown>;
  const known = oneOf(['ingredient', 'family'] as const)(kind);
  if (!known || typeof id !== 'string' || !/^[a-z0-9-]{1,120}$/.test(id)) return undefined;
  return site === null || isHost(site) ? { kind: known, id, site } : undefined;
}

const repairs: { [K in keyof Settings]: Repair<Settings[K]> } = {
  paused: flag,
  pausedSites: hosts,
  run: oneOf(RUNS),
  chosenSites: hosts,
  muted: mutes,
  strength: oneOf(STRENGTHS),
  palette: oneOf(PALETTES),
  badge: flag,
  language: locale,
};

export const settingNames = Object.keys(repairs) as (keyof Settings)[];

/** Keeps every field that is as it should be and takes the default for the rest. Never throws. */
export function repairSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const fields = settingNames.map((name) => [name, repairs[name](given[name]) ?? defaultSettings[name]]);
  return Object.fromEntries(fields) as Settings;
}

/** Whether a host is read under these settings by itself; if not, what keeps it from being read. */
export type Reading = 'reads' | 'paused' | 'not-chosen' | 'on-click';

export function readingOf(settings: Settings, host: string): Reading {
  if (isPaused(settings, host)) return 'paused';
  if (settings.run === 'click') return 'on-click';
  const isChosen = settings.run === 'everywhere' || settings.chosenSites.some((site) => covers(site, host));
  return isChosen ? 'reads' : 'not-chosen';
}

/** Whether nothing may be read on a host, not even when asked. */
export function isPaused(settings: Settings, host: string): boolean {
  return settings.paused || settings.pausedSites.some((site) => covers(site, host));
}

/** The settings with a site paused or resumed. Resuming also lifts a pause set on a parent domain. */
export function withSite(settings: Settings, host: string, paused: boolean): Settings {
  return { ...settings, pausedSites: withHost(settings.pausedSites, host, paused) };
}

/** The settings with a site among the chosen ones, or not. */
export function withChosen(settings: Settings, host: string, chosen: boolean): Settings {
  return { ...settings, chosenSites: withHost(settings.chosenSites, host, chosen) };
}

/** The settings with something muted, or heard again. A mute everywhere takes the place of those for single sites. */
export function withMute(settings: Settings, mute: Mute, muted: boolean): Settings {
  const { kind, id, site } = mute;
  const others = settings.muted.filter(
    (known) => known.kind !== kind || known.id !== id || (site !== null && known.site !== site),
  );
  return { ...settings, muted: muted ? [...others, { kind, id, site }] : others };
}

function withHost(sites: string[], host: string, isIn: boolean): string[] {
  const others = sites.filter((site) => !covers(site, host));
  return isIn ? [...others, host].sort() : others;
}
