/** A link into the full page. It has an address, so that it can be copied or opened apart; a plain click may take a shorter way. */
import type { ComponentChildren } from 'preact';
import { useLinks } from '../context.ts';

interface Props {
  /** "#family=retinoid", "#check" … */
  to: string;
  class?: string;
  current?: boolean;
  children: ComponentChildren;
}

export function PlaceLink({ to, class: name, current = false, children }: Props) {
  const links = useLinks();
  const onClick = (event: MouseEvent) => {
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!links.open || !isPlain) return;
    event.preventDefault();
    links.open(to);
  };
  return (
    <a href={links.href(to)} class={name} aria-current={current ? 'page' : undefined} onClick={onClick}>
      {children}
    </a>
  );
}
