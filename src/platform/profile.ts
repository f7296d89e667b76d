/** What a person told about themselves. It is about health, so it stays on this device and is never synchronised. */
import type { Profile } from '../engine/types.ts';
import { onProfileChange, PROFILE_KEY } from './profile-change.ts';
import { emptyProfile, repairProfile } from './profile-schema.ts';
import { webext } from './webext.ts';

export { emptyProfile, isEmptyProfile } from './profile-schema.ts';

/** The stored profile, repaired. Storage that fails gives the empty one. */
export async function getProfile(): Promise<Profile> {
  try {
    return repairProfile((await webext.storage.local.get(PROFILE_KEY))[PROFILE_KEY]);
  } catch {
    return emptyProfile;
  }
}

/** Stores a profile. Rejects with the browser's reason when it could not. */
export async function setProfile(profile: Profile): Promise<Profile> {
  const repaired = repairProfile(profile);
  await webext.storage.local.set({ [PROFILE_KEY]: repaired });
  return repaired;
}

/** Forgets it. */
export async function resetProfile(): Promise<void> {
  await webext.storage.local.remove(PROFILE_KEY);
}

/** Calls back with the new profile whenever it changes. */
export const onProfile = (callback: (profile: Profile) => void, signal: AbortSignal): void =>
  onProfileChange((stored) => callback(repairProfile(stored)), signal);
