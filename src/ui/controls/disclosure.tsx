/** A button that opens what belongs to it in place. The content is rendered only while it is open. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ChevronIcon } from '../icons.tsx';
import './disclosure.css';

interface Props {
  /** What the button shows; it is also its name. */
  summary: ComponentChildren;
  children: ComponentChildren;
  class?: string;
  startsOpen?: boolean;
  /** Scrolled to when it first appears. */
  isTarget?: boolean;
}

export function Disclosure({
  summary,
  children,
  class: name = '',
  startsOpen = false,
  isTarget = false,
}: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isTarget) box.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <div ref={box} class={`disclosure ${name}`} data-open={isOpen}>
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="disclosure-summary">{summary}</span>
        <span class="disclosure-chevron">
          <ChevronIcon />
        </span>
      </button>
      {isOpen && (
        <div id={id} class="disclosure-content">
          {children}
        </div>
      )}
    </div>
  );
}
