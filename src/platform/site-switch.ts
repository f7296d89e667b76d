/** Pausing and resuming a site, from wherever it is asked. */
import { openPopup } from './open.ts';
import { grantAccess } from './page-access.ts';
import { getSettings, setSettings } from './settings.ts';
import { isPaused, withChosen, withSite } from './settings-schema.ts';

/** Pauses a site, or ends its pause, also one that was set for all. */
export async function pauseSite(host: string, isOn: boolean): Promise<void> {
  const settings = withSite(await getSettings(), host, isOn);
  await setSettings(isOn ? settings : { ...settings, paused: false });
}

/** What is asked of a tab. */
interface Place {
  url?: string | undefined;
  incognito?: boolean;
}

/**
 * Pauses the site of a tab when it is read, and the other way round. Pages without a host have none; in a private window
 * no site's name is kept, and the popup says so.
 */
export async function toggleSite({ url, incognito }: Place): Promise<void> {
  if (incognito) return openPopup().catch(() => {});
  const host = url && URL.parse(url)?.hostname;
  if (host) await pauseSite(host, !isPaused(await getSettings(), host));
}

/** Puts a site among those that are read by themselves. Straight from a click, or the browser will not ask for access. */
export async function chooseSite(host: string): Promise<void> {
  await grantAccess(host).catch(() => false);
  await setSettings(withChosen(await getSettings(), host, true));
}
