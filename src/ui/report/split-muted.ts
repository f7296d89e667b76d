/** Parts findings into those the person hears of and those that are muted. */
import { muteOf } from '../../engine/mutes.ts';
import type { Finding } from '../../engine/types.ts';
import type { Muting } from './muting.ts';

export function splitMuted(
  findings: Finding[],
  muting: Pick<Muting, 'mutes' | 'host'> | null,
): { heard: Finding[]; muted: Finding[] } {
  const isMuted = (finding: Finding) =>
    muting !== null && muteOf(finding, muting.mutes, muting.host) !== null;
  return { heard: findings.filter((f) => !isMuted(f)), muted: findings.filter(isMuted) };
}
