/** Muting and hearing again, from wherever it is asked. */
import type { Mute } from '../engine/mutes.ts';
import { getSettings, setSettings } from './settings.ts';
import { withMute } from './settings-schema.ts';

/** One change after the other: two at once would each start from what was stored before. */
let last: Promise<unknown> = Promise.resolve();

function change(mutes: Mute, muted: boolean): Promise<unknown> {
  last = last
    .catch(() => {})
    .then(async () => {
      const { muted: now } = withMute(await getSettings(), mutes, muted);
      await setSettings({ muted: now });
    });
  return last;
}

export const mute = (what: Mute): Promise<unknown> => change(what, true);
export const unmute = (what: Mute): Promise<unknown> => change(what, false);
