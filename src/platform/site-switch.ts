/** Pausing and resuming a site, from wherever it is asked. */
import { grantAccess } from './page-access.ts';
import { getSettings, setSettings } from './settings.ts';
import { isPaused, withChosen, withSite } from './settings-schema.ts';

/** Pauses a site, or ends its pause, also one that was set for all. */
export async function pauseSite(host: string, isOn: boolean): Promise<void> {
  const settings = withSite(await getSettings(), host, isOn);
  await setSettings(isOn ? settings : { ...settings, paused: false });
}

/** Pauses the site of an address when it is read, and the other way round. Pages without a host have none. */
export async function toggleSite(address: string | undefined): Promise<void> {
  const host = address && URL.parse(address)?.hostname;
  if (host) await pauseSite(host, !isPaused(await getSettings(), host));
}

/** Puts a site among those that are read by themselves. Straight from a click, or the browser will not ask for access. */
export async function chooseSite(host: string): Promise<void> {
  await grantAccess(host).catch(() => false);
  await setSettings(withChosen(await getSettings(), host, true));
}
