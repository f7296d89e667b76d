/** What the person does not want marked, and how to change it. */
import type { Mute } from '../../engine/mutes.ts';
import type { Words } from '../context.ts';

export interface Muting {
  mutes: Mute[];
  /** The site the report is about, '' for a pasted text. */
  host: string;
  /** A private window: nothing is muted on its site alone, as that would keep the site's name. */
  isPrivate?: boolean;
  onMute: (mute: Mute) => void;
  onUnmute: (mute: Mute) => void;
}

/** "everywhere", "on this site", "on shop.example". */
export function reachPhrase({ t }: Words, { site }: Mute, host: string): string {
  if (site === null) return t('mute_everywhere');
  return site === host ? t('mute_here') : t('mute_on', site);
}
