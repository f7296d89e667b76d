/** Skin and life: what most people want to tell, and all that is asked on the first page. */
import { lives, skins } from '../../engine/profile-choices.ts';
import type { Profile } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { Checks } from '../controls/checks.tsx';

interface Props {
  profile: Profile;
  onChange: (change: Partial<Profile>) => void;
}

export function ProfileBasics({ profile, onChange }: Props) {
  const { t } = useWords();
  return (
    <section>
      <Checks
        legend={t('profile_skin')}
        options={skins.map((value) => ({ value, label: t(`skin_${value.replaceAll('-', '_')}`) }))}
        chosen={profile.skin}
        onChange={(skin) => onChange({ skin })}
      />
      <Checks
        legend={t('profile_life')}
        options={lives.map((value) => ({ value, label: t(`life_${value}`) }))}
        chosen={profile.life}
        onChange={(life) => onChange({ life })}
      />
      <p class="quiet">{t('profile_doctor')}</p>
    </section>
  );
}
