/** Copies a text and says so for a moment. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../context.ts';
import { CopyIcon, TickIcon } from '../icons.tsx';

interface Props {
  label: string;
  /** Makes the text only when it is asked for. */
  text: () => string;
  onCopy: (text: string) => Promise<void>;
}

export function CopyButton({ label, text, onCopy }: Props) {
  const { t } = useWords();
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');

  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(() => setState('ready'), 2500);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = () =>
    onCopy(text()).then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <button type="button" class="button button-quiet" onClick={copy}>
      {state === 'done' ? <TickIcon /> : <CopyIcon />}
      <span aria-live="polite">
        {state === 'ready' ? label : t(state === 'done' ? 'copy_done' : 'copy_failed')}
      </span>
    </button>
  );
}
