/** The shape of the settings, and what can be kept of a broken or older stored value. */

export interface Settings {
  /** Nothing is read anywhere. */
  paused: boolean;
  /** Hosts on which nothing is read: "shop.example" covers its sub-domains. */
  pausedSites: string[];
}

export const defaultSettings: Settings = { paused: false, pausedSites: [] };

/** Keeps every field that is as it should be and takes the default for the rest. Never throws. */
export function repairSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    paused: typeof given.paused === 'boolean' ? given.paused : defaultSettings.paused,
    pausedSites: Array.isArray(given.pausedSites)
      ? [
          ...new Set(
            given.pausedSites.filter(
              (s): s is string => typeof s === 'string' && s.length > 0 && s.length < 254,
            ),
          ),
        ]
      : defaultSettings.pausedSites,
  };
}

/** Whether a host is read under these settings. */
export function isPaused(settings: Settings, host: string): boolean {
  return settings.paused || settings.pausedSites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** The settings with a site paused or resumed. Resuming also lifts a pause set on a parent domain. */
export function withSite(settings: Settings, host: string, paused: boolean): Settings {
  const others = settings.pausedSites.filter((site) => host !== site && !host.endsWith(`.${site}`));
  return { ...settings, pausedSites: paused ? [...others, host].sort() : others };
}
