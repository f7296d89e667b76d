/** The panel beside a picture, as the extension itself sees it: its shadow root is closed to everybody else. */
import type { Tab } from '../drivers/driver.ts';
import type { World } from './world.ts';

interface Scripting {
  chrome: {
    scripting: {
      executeScript(what: {
        target: { tabId: number };
        func: (argument: string) => unknown;
        args: string[];
      }): Promise<{ result: unknown }[]>;
    };
  };
}

/** What a look into the panel gives. */
export interface PanelState {
  text: string;
  /** Words marked in the read text, with the class that tells how. */
  marks: string[];
  hasFocus: boolean;
  isReading: boolean;
}

/** Null while there is no panel. `press`: the class of a button to be clicked first. */
export function lookIntoPanel({ browser }: World, tab: Tab, press = ''): Promise<PanelState | null> {
  return browser.inExtension(
    async ({ tabId, button }) => {
      const { scripting } = (globalThis as unknown as Scripting).chrome;
      const [answer] = await scripting.executeScript({
        target: { tabId },
        args: [button],
        // Runs in the extension's world of the page; it may use nothing from outside.
        func: (name) => {
          type Opener = { openOrClosedShadowRoot: (e: Element) => ShadowRoot | null };
          const host = document.querySelector('pore-over-reading');
          if (!host) return null;
          const { dom } = (globalThis as unknown as { chrome: { dom?: Opener } }).chrome;
          const root = dom
            ? dom.openOrClosedShadowRoot(host)
            : (host as unknown as { openOrClosedShadowRoot: ShadowRoot }).openOrClosedShadowRoot;
          if (name) root?.querySelector<HTMLElement>(`.${name}`)?.click();
          return {
            text: root?.querySelector('.card')?.textContent ?? '',
            marks: [...(root?.querySelectorAll('mark') ?? [])].map((m) => `${m.className}: ${m.textContent}`),
            hasFocus: document.activeElement === host,
            isReading: Boolean(root?.querySelector('progress')),
          };
        },
      });
      return (answer?.result ?? null) as PanelState | null;
    },
    { tabId: tab.id, button: press },
  );
}

/** Waits for the panel with its result. */
export async function panelResult(world: World, tab: Tab, ms = 60_000): Promise<PanelState> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const state = await lookIntoPanel(world, tab);
    if (state && !state.isReading) return state;
    await new Promise((next) => setTimeout(next, 150));
  }
  throw new Error(`Waited ${ms / 1000} s in vain for what was read from the picture`);
}
