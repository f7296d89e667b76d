/** What holds for this person because of their profile, in the row of a finding. */
import type { Finding } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { PersonIcon } from '../icons.tsx';
import { reasonPhrases } from '../phrases.ts';

/** Whether a reason comes from the person's profile. */
export const isFromProfile = ({ code }: { code: string }): boolean => code.startsWith('profile-');

export function ForYou({ finding }: { finding: Finding }) {
  const words = useWords();
  const phrases = reasonPhrases(words, finding.reasons.filter(isFromProfile));
  if (phrases.length === 0) return null;
  return (
    <span class="for-you">
      <PersonIcon />
      <span>
        <span class="visually-hidden">{words.t('for_you_label')}: </span>
        {phrases.join(' ')}
      </span>
    </span>
  );
}
