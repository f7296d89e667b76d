/** Where pages are read, and the sites that are chosen or paused. */
import type { Settings } from '../../platform/settings-schema.ts';
import { useWords } from '../context.ts';
import { Choice } from '../controls/choice.tsx';
import { Switch } from '../controls/switch.tsx';
import { SiteList } from './site-list.tsx';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

export function ReadingSection({ settings, onChange }: Props) {
  const { t } = useWords();
  const { paused, run, chosenSites, pausedSites } = settings;
  return (
    <section>
      <h2>{t('settings_reading')}</h2>
      <Switch label={t('settings_on')} isOn={!paused} onChange={(isOn) => onChange({ paused: !isOn })} />
      {paused && <p class="nothing">{t('state_paused_all_text')}</p>}
      <Choice
        legend={t('settings_reading')}
        isLegendHidden
        chosen={run}
        onChoose={(value) => onChange({ run: value })}
        options={(['everywhere', 'chosen', 'click'] as const).map((value) => ({
          value,
          label: t(`run_${value}`),
          hint: t(`run_${value}_hint`),
        }))}
      />
      {run === 'chosen' && (
        <SiteList
          title={t('settings_chosen')}
          none={t('settings_chosen_none')}
          sites={chosenSites}
          onChange={(sites) => onChange({ chosenSites: sites })}
        />
      )}
      <SiteList
        title={t('settings_paused_sites')}
        none={t('settings_paused_none')}
        sites={pausedSites}
        onChange={(sites) => onChange({ pausedSites: sites })}
      />
    </section>
  );
}
