/** Puts a component into the page as the popup would, with the English words and the real style sheets. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { afterEach } from 'vitest';
import { type Surroundings, SurroundingsProvider } from '../../src/ui/context.ts';
import { words } from './words.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls/controls.css';

const links: Surroundings['links'] = { href: (hash) => hash, open: null };
let root: HTMLElement | null = null;

/** Renders into a fresh element (or again into the same one, as an entry does when its data changes). */
export function mount(children: ComponentChildren, surroundings: Partial<Surroundings> = {}): HTMLElement {
  root ??= document.body.appendChild(document.createElement('div'));
  render(
    <SurroundingsProvider value={{ words, links, ...surroundings }}>{children}</SurroundingsProvider>,
    root,
  );
  return root;
}

afterEach(() => {
  if (!root) return;
  render(null, root);
  root.remove();
  root = null;
});
