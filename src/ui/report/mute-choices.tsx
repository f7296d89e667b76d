/** The ways not to have a finding marked: the ingredient or its whole family, here or everywhere. */
import { useId, useState } from 'preact/hooks';
import type { Mute } from '../../engine/mutes.ts';
import type { Finding } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { MuteIcon } from '../icons.tsx';
import type { Muting } from './muting.ts';

interface Props {
  finding: Finding;
  /** The ingredient and the family by name. */
  name: string;
  family: string;
  muting: Muting;
}

export function MuteChoices({ finding, name, family, muting }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const sites = muting.host && !muting.isPrivate ? [muting.host, null] : [null];
  const wider: { mute: Mute; label: string }[] = sites.flatMap((site) => {
    const reach = site === null ? 'everywhere' : 'here';
    const one = finding.ingredient;
    return [
      ...(one
        ? [
            {
              mute: { kind: 'ingredient' as const, id: one, site },
              label: t(`mute_ingredient_${reach}`, name),
            },
          ]
        : []),
      {
        mute: { kind: 'family' as const, id: finding.family, site },
        label: t(`mute_family_${reach}`, family),
      },
    ];
  });
  // The narrowest first: this ingredient before its family.
  const choices = wider.sort((a, b) => Number(a.mute.kind === 'family') - Number(b.mute.kind === 'family'));
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <MuteIcon />
        {t('mute')}
      </button>
      {isOpen && (
        <div id={id} class="mute-choices">
          {choices.map(({ mute, label }) => (
            <button key={label} type="button" class="button" onClick={() => muting.onMute(mute)}>
              <bdi>{label}</bdi>
            </button>
          ))}
          <p class="quiet">{t('mute_hint')}</p>
        </div>
      )}
    </>
  );
}
