/** What the button tells, what the keys do, and where the extension cannot help. */
import { useWords } from '../context.ts';
import { type KeyCommand, KeysSection } from '../settings/keys-section.tsx';
import { MessageList } from './message-list.tsx';
import { PageHead } from './page-head.tsx';
import '../settings/settings.css';

interface Props {
  commands: KeyCommand[];
  onKeys: () => void;
  /** Whether pictures are read when somebody asks for it. */
  readsPictures: boolean;
}

export function HelpPage({ commands, onKeys, readsPictures }: Props) {
  const { t } = useWords();
  return (
    <div class="help">
      <PageHead title={t('help_title')} lead={t('help_lead')} />
      <section>
        <h2>{t('help_button')}</h2>
        <dl class="icons-shown">
          {(['none', 'on', 'paused'] as const).map((icon) => (
            <div key={icon}>
              <dt>
                <img src={`/icons/${icon}-48.png`} width="24" height="24" alt="" />
              </dt>
              <dd>{t(`help_icon_${icon}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('help_pin')}</h2>
        <p>{t('help_pin_text')}</p>
      </section>
      <section>
        <h2>{t('help_page')}</h2>
        <MessageList keys={['help_page_hover', 'help_page_step', 'help_page_menu']} />
      </section>
      <KeysSection commands={commands} onKeys={onKeys} />
      <section>
        <h2>{t('help_can')}</h2>
        <MessageList keys={['help_can_text', 'help_can_partial']} />
      </section>
      <section>
        <h2>{t('help_cannot')}</h2>
        <MessageList
          keys={[
            readsPictures ? 'help_picture_ask' : 'help_cannot_picture',
            'help_cannot_own',
            'help_cannot_frame',
            'help_cannot_amount',
          ]}
        />
      </section>
      <section>
        <h2>{t('help_wrong')}</h2>
        <p>{t('help_wrong_text')}</p>
      </section>
    </div>
  );
}
