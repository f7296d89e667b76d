/** The ways to take a list's findings along: as text, Markdown or JSON, or on paper. */
import { useWords } from '../context.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { PrintIcon } from '../icons.tsx';
import { findingsAsJson } from './findings-as-json.ts';
import { findingsAsMarkdown } from './findings-as-markdown.ts';
import { findingsAsText } from './findings-as-text.ts';
import type { Subject } from './write-up.ts';
import './take-along.css';

interface Props {
  subject: Subject;
  onCopy: (text: string) => Promise<void>;
  /** Opens the print view; left out on the print view itself. */
  onPrint?: ((subject: Subject) => void) | undefined;
}

export function TakeAlong({ subject, onCopy, onPrint }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <Disclosure class="take-along" summary={t('copy_or_print')}>
      <div class="take-along-ways">
        <CopyButton label={t('copy_text')} text={() => findingsAsText(words, subject)} onCopy={onCopy} />
        <CopyButton
          label={t('copy_markdown')}
          text={() => findingsAsMarkdown(words, subject)}
          onCopy={onCopy}
        />
        <CopyButton label={t('copy_json')} text={() => findingsAsJson(subject)} onCopy={onCopy} />
        {onPrint && (
          <button type="button" class="button button-quiet" onClick={() => onPrint(subject)}>
            <PrintIcon />
            {t('print_open')}
          </button>
        )}
      </div>
    </Disclosure>
  );
}
