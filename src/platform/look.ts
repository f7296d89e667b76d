/** How the marks look, as the end of the names of their rules in content/marks.css. */
import type { Settings } from './settings.ts';

export function lookOf({ palette, strength }: Pick<Settings, 'palette' | 'strength'>): string {
  return (palette === 'colour-blind' ? '-cb' : '') + (strength === 'normal' ? '' : `-${strength}`);
}
