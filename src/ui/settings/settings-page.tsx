/** All settings, each stored as soon as it is changed. */
import type { Mute } from '../../engine/mutes.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { PageHead } from '../app/page-head.tsx';
import type { Loaded } from '../app/use-loaded.ts';
import { useWords } from '../context.ts';
import { LiveRegion } from '../controls/live-region.tsx';
import { SureButton } from '../controls/sure-button.tsx';
import type { DictionaryData } from '../known.ts';
import { AccessSection } from './access-section.tsx';
import { FamiliesSection } from './families-section.tsx';
import { type KeyCommand, KeysSection } from './keys-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { MutedSection } from './muted-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { useSaving } from './use-saving.tsx';
import './settings.css';

export interface SettingsEvents {
  onSettings: (change: Partial<Settings>) => Promise<unknown>;
  onReset: () => Promise<unknown>;
  onMute: (mute: Mute) => Promise<unknown>;
  onUnmute: (mute: Mute) => Promise<unknown>;
  /** Has to reach the browser straight from the click. */
  onGrantAll: () => Promise<boolean>;
  /** Opens the browser's page for keyboard commands. */
  onKeys: () => void;
}

/** What the browser says of us. */
export interface BrowserFacts {
  hasAccess: boolean;
  /** Languages the interface can speak: folders of `_locales`. */
  locales: string[];
  commands: KeyCommand[];
}

interface Props {
  settings: Settings;
  facts: BrowserFacts;
  data: Loaded<DictionaryData>;
  events: SettingsEvents;
}

export function SettingsPage({ settings, facts, data, events }: Props) {
  const { t } = useWords();
  const { save, said, notice } = useSaving();
  const change = (what: Partial<Settings>) => save(events.onSettings(what), 'settings_saved');
  const onMute = (mute: Mute) => save(events.onMute(mute), 'settings_saved');
  const onUnmute = (mute: Mute) => save(events.onUnmute(mute), 'settings_saved');
  const known = data.state === 'ready' ? data.value : null;
  return (
    <div class="settings">
      <PageHead title={t('settings_title')} lead={t('settings_lead')} />
      <LiveRegion message={said} />
      {notice}
      <ReadingSection settings={settings} onChange={change} />
      <AccessSection hasAccess={facts.hasAccess} onGrant={events.onGrantAll} />
      <MarksSection settings={settings} onChange={change} />
      {known && (
        <FamiliesSection families={known.families} settings={settings} events={{ onMute, onUnmute }} />
      )}
      {known && <MutedSection data={known} settings={settings} onUnmute={onUnmute} />}
      <LanguageSection language={settings.language} locales={facts.locales} onChange={change} />
      <KeysSection commands={facts.commands} onKeys={events.onKeys} />
      <section>
        <h2>{t('settings_reset')}</h2>
        <p class="quiet">{t('settings_reset_hint')}</p>
        <SureButton
          label={t('reset_settings')}
          sure={t('reset_sure')}
          keep={t('reset_keep')}
          onSure={() => save(events.onReset(), 'reset_done')}
        />
      </section>
    </div>
  );
}
