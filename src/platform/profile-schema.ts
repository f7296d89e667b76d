/** The profile as it is stored, and what can be kept of a broken or older one. */
import { laws, lives, skins } from '../engine/profile-choices.ts';
import type { Profile, Watched } from '../engine/types.ts';

/** Nothing told: findings are then what they are for everybody. */
export const emptyProfile: Profile = {
  skin: [],
  life: [],
  allergies: [],
  avoid: [],
  lookFor: [],
  night: [],
  law: null,
};

/** Most names a person can watch in one list. */
const MOST = 100;
const isId = (given: unknown): given is string =>
  typeof given === 'string' && /^[a-z0-9-]{1,120}$/.test(given);

/** Keeps every field and entry that is as it should be. Never throws. */
export function repairProfile(stored: unknown): Profile {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    skin: skins.filter((id) => listOf(given.skin).includes(id)),
    life: lives.filter((id) => listOf(given.life).includes(id)),
    allergies: watched(given.allergies),
    avoid: watched(given.avoid),
    lookFor: watched(given.lookFor),
    night: [...new Set(listOf(given.night).filter(isId))].slice(0, MOST),
    law: laws.find((id) => id === given.law) ?? null,
  };
}

const listOf = (given: unknown): unknown[] => (Array.isArray(given) ? given : []);

function watched(given: unknown): Watched[] {
  const kept = listOf(given).flatMap((entry): Watched[] => {
    const { family, name } = (entry ?? {}) as Record<string, unknown>;
    if (isId(family)) return [{ family }];
    const isName = typeof name === 'string' && name.trim() !== '' && name.length <= 200;
    return isName ? [{ name: name.trim().toUpperCase() }] : [];
  });
  return [...new Map(kept.map((entry) => [JSON.stringify(entry), entry])).values()].slice(0, MOST);
}

/** Whether a profile says anything at all. */
export function isEmptyProfile(profile: Profile): boolean {
  return JSON.stringify(profile) === JSON.stringify(emptyProfile);
}
