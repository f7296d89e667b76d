/** A box for a list from a bottle, a photo's text or a shop. Control or Command with Enter checks it. */
import { useId, useState } from 'preact/hooks';
import { useWords } from '../context.ts';
import './paste-box.css';

/** More than any label holds; the rest of a pasted book would only cost time. */
const longest = 50_000;

interface Props {
  initialText: string;
  isBusy: boolean;
  onCheck: (text: string) => void;
}

export function PasteBox({ initialText, isBusy, onCheck }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(initialText.slice(0, longest));
  const [isEmpty, setEmpty] = useState(false);
  const id = useId();

  const submit = (event: Event) => {
    event.preventDefault();
    const hasText = text.trim() !== '';
    setEmpty(!hasText);
    if (hasText && !isBusy) onCheck(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form class="paste-box" onSubmit={submit}>
      <label class="field-label" for={id}>
        {t('paste_label')}
      </label>
      <textarea
        id={id}
        rows={6}
        value={text}
        dir="auto"
        maxLength={longest}
        spellcheck={false}
        placeholder={t('paste_placeholder')}
        aria-describedby={`${id}-hint`}
        aria-invalid={isEmpty}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} class="quiet">
        {isEmpty ? t('paste_empty') : t('paste_hint')}
      </p>
      <button type="submit" class="button button-main" aria-disabled={isBusy}>
        {t(isBusy ? 'paste_busy' : 'paste_check')}
      </button>
    </form>
  );
}
