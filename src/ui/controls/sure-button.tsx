/** A button for what can't be undone: it asks a second time, in place. */
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  /** The second button, and the one that changes nothing. */
  sure: string;
  keep: string;
  onSure: () => void;
}

export function SureButton({ label, sure, keep, onSure }: Props) {
  const [isAsking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) no.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const answer = (isSure: boolean) => {
    setAsking(false);
    if (isSure) onSure();
  };
  return (
    <div class="button-row">
      {isAsking ? (
        <>
          <button type="button" class="button button-main" onClick={() => answer(true)}>
            {sure}
          </button>
          <button ref={no} type="button" class="button" onClick={() => answer(false)}>
            {keep}
          </button>
        </>
      ) : (
        <button ref={first} type="button" class="button" onClick={() => setAsking(true)}>
          {label}
        </button>
      )}
    </div>
  );
}
