/** How marks look, with a preview, and whether the button counts them. */
import type { Settings } from '../../platform/settings-schema.ts';
import { useWords } from '../context.ts';
import { Choice } from '../controls/choice.tsx';
import { Switch } from '../controls/switch.tsx';
import { stances } from '../known.ts';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

export function MarksSection({ settings, onChange }: Props) {
  const { t } = useWords();
  const { strength, palette, badge } = settings;
  return (
    <section>
      <h2>{t('settings_marks')}</h2>
      <p class="marks-preview" data-palette={palette} data-strength={strength}>
        <span class="quiet">{t('settings_preview')}</span>
        {stances.map((stance) => (
          <span key={stance} class={`mark mark-${stance}`}>
            {t(`stance_${stance}`)}
          </span>
        ))}
      </p>
      <Choice
        legend={t('settings_strength')}
        chosen={strength}
        onChoose={(value) => onChange({ strength: value })}
        options={(['subtle', 'normal', 'strong'] as const).map((value) => ({
          value,
          label: t(`strength_${value}`),
        }))}
      />
      <Choice
        legend={t('settings_palette')}
        chosen={palette}
        onChoose={(value) => onChange({ palette: value })}
        options={(['default', 'colour-blind'] as const).map((value) => ({
          value,
          label: t(`palette_${value.replaceAll('-', '_')}`),
        }))}
      />
      <Switch label={t('settings_badge')} isOn={badge} onChange={(isOn) => onChange({ badge: isOn })} />
    </section>
  );
}
