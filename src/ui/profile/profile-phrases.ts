/** What a profile tells, in a few words. */
import type { Profile } from '../../engine/types.ts';
import type { Words } from '../context.ts';

/** One phrase for each thing told about skin and life, and how many names stand in each of the lists. */
export function profilePhrases({ t, plural }: Words, profile: Profile): string[] {
  const lists = (['allergies', 'avoid', 'lookFor', 'night'] as const).filter(
    (list) => profile[list].length > 0,
  );
  return [
    ...profile.skin.map((id) => t(`skin_${id.replaceAll('-', '_')}`)),
    ...profile.life.map((id) => t(`life_${id}`)),
    ...lists.map((list) => plural(`told_${list}`, profile[list].length)),
  ];
}
