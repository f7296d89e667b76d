/** What the end-to-end tests need of a browser with the built extension in it. Two browsers, one set of tests. */
import type { ContentHandlers, PageState, Reply, Request } from '../../../src/platform/messages.ts';
import type { InExtension } from '../../tools/browsers/ask-tab.ts';

/** A page as tests use it; both test libraries fit behind it. */
export interface View {
  /** Runs a function in the page. It may use nothing from outside but its argument. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  /** Waits until the function answers something truthy; throws with `what` when it takes longer than `ms`. */
  until<A>(what: string, run: (argument: A) => unknown, argument: A, ms?: number): Promise<void>;
  click(selector: string): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  press(key: 'Escape' | 'Tab' | 'Enter' | 'Space' | 'ArrowDown'): Promise<void>;
  goto(url: string): Promise<void>;
  /** PNG of what is seen. */
  screenshot(path: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
  /** Uncaught errors and error messages of this page so far. */
  readonly errors: string[];
}

/** A shop page in a tab, and what the extension knows of it. */
export interface Tab extends View {
  readonly id: number;
  ask<K extends keyof ContentHandlers & string>(
    kind: K,
    body: Request<ContentHandlers, K>,
  ): Promise<Reply<ContentHandlers, K> | null>;
  /** The state once it has settled. `quiet`: for how long it must not change, milliseconds. */
  settled(quiet?: number): Promise<PageState | null>;
  badge(): Promise<string>;
  /** The popup over this tab. */
  popup(): Promise<View>;
}

export interface Browser {
  name: 'chromium' | 'firefox';
  inExtension: InExtension;
  newView(): Promise<View>;
  /** One of the extension's own pages, in a new tab in front. */
  extensionPage(path: string): Promise<View>;
  /** The same in a tab behind, so that the active tab stays the active one. */
  extensionPageBehind(path: string): Promise<View>;
  /** Chooses an entry of the context menu over the active tab, as the browser tells of it: the menu itself is out of reach. */
  chooseMenu(entry: string): Promise<void>;
  /** The next page the extension itself opens at an address with this end. Chromium only. */
  nextPage?(urlEnd: string): Promise<View>;
  close(): Promise<void>;
}
