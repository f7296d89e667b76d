/** Reminds the person that findings are sorted and worded for them, and of what they told. Nothing without a profile. */
import type { Profile } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { PersonIcon } from '../icons.tsx';
import { joinPhrases } from '../phrases.ts';
import { profilePhrases } from '../profile/profile-phrases.ts';

export function ForYouLine({ profile }: { profile: Profile | null }) {
  const words = useWords();
  const { t } = words;
  const told = profile ? profilePhrases(words, profile) : [];
  if (told.length === 0) return null;
  return (
    <p class="for-you-line">
      <PersonIcon />
      <span>
        {t('for_you', joinPhrases(words, told))} <PlaceLink to="#profile">{t('for_you_change')}</PlaceLink>
      </span>
    </p>
  );
}
