/** Single ingredients that are muted, and families muted on one site; families muted everywhere are switches above. */
import type { Mute } from '../../engine/mutes.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { useWords } from '../context.ts';
import { ChipList } from '../controls/chip-list.tsx';
import type { DictionaryData } from '../known.ts';
import { reachPhrase } from '../report/muting.ts';

interface Props {
  data: DictionaryData;
  settings: Settings;
  onUnmute: (mute: Mute) => void;
}

export function MutedSection({ data, settings, onUnmute }: Props) {
  const words = useWords();
  const { t } = words;
  const nameOf = ({ kind, id }: Mute) =>
    (kind === 'family'
      ? data.families.find((family) => family.id === id)?.name
      : data.ingredients.find((ingredient) => ingredient.id === id)?.inci) ?? id;
  return (
    <section>
      <h2>{t('settings_muted')}</h2>
      <ChipList
        none={t('settings_muted_none')}
        entries={settings.muted
          .filter(({ kind, site }) => kind === 'ingredient' || site !== null)
          .map((mute) => ({
            key: `${mute.kind} ${mute.id} ${mute.site}`,
            text: t('muted_entry', nameOf(mute), reachPhrase(words, mute, '')),
            remove: t('unmute_name', nameOf(mute)),
            onRemove: () => onUnmute(mute),
          }))}
      />
    </section>
  );
}
