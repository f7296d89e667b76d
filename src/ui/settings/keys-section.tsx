/** The keyboard commands with the keys they have in this browser. */
import { useWords } from '../context.ts';

export interface KeyCommand {
  /** Name in the manifest. */
  name: string;
  /** As the browser writes them, '' where none are set. */
  keys: string;
}

interface Props {
  commands: KeyCommand[];
  onKeys: () => void;
}

/** Names for the manifest's commands. */
const names: Record<string, string> = {
  _execute_action: 'command_open',
  'next-mark': 'command_next_mark',
  'previous-mark': 'command_previous_mark',
  'pause-site': 'command_pause_site',
};

export function KeysSection({ commands, onKeys }: Props) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('settings_keys')}</h2>
      <dl class="facts keys">
        {Object.entries(names).map(([name, key]) => (
          <div key={name}>
            <dt>{t(key)}</dt>
            <dd>
              <KeyNames keys={commands.find((command) => command.name === name)?.keys ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onKeys}>
        {t('settings_keys_change')}
      </button>
    </section>
  );
}

function KeyNames({ keys }: { keys: string }) {
  const { t } = useWords();
  if (!keys) return <span class="quiet">{t('key_none')}</span>;
  return (
    <span class="key-names">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
