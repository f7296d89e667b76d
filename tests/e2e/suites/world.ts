/** What the tests of one browser share: the browser, a server with the demo shop and the tests' own pages, open tabs. */
import { expect } from 'vitest';
import { demoShop } from '../../demo/shop.ts';
import { type Answer, type Served, serve } from '../../tools/serve.ts';
import { closeWelcome } from '../drivers/close-welcome.ts';
import type { Browser, Tab } from '../drivers/driver.ts';
import { openTab } from '../drivers/open-tab.ts';

export interface World {
  browser: Browser;
  server: Served;
  /** Opens a page of the demo shop. */
  openShop(path: string): Promise<Tab>;
  /** Opens a page of the test's own; a text is HTML. */
  openPage(page: string | Answer): Promise<Tab>;
  /** Closes all tabs. Fails when a page has logged an error. */
  tidy(): Promise<void>;
  end(): Promise<void>;
}

export async function startWorld(start: (server: Served) => Promise<Browser>): Promise<World> {
  const pages: Answer[] = [];
  const server = await serve((url) => {
    const number = /^\/test\/(\d+)(?:\.pdf)?$/.exec(url.pathname)?.[1];
    return number ? (pages[Number(number)] ?? null) : demoShop(url);
  });
  const browser = await start(server);
  await closeWelcome(browser);
  let tabs: Tab[] = [];
  const open = async (path: string) => {
    const tab = await openTab(browser, server.origin + path);
    tabs.push(tab);
    return tab;
  };
  return {
    browser,
    server,
    openShop: open,
    openPage(page) {
      const number =
        pages.push(typeof page === 'string' ? { type: 'text/html; charset=utf-8', body: page } : page) - 1;
      return open(`/test/${number}${pages[number]?.type === 'application/pdf' ? '.pdf' : ''}`);
    },
    async tidy() {
      const errors = tabs.flatMap((tab) => tab.errors);
      await Promise.all(tabs.map((tab) => tab.close().catch(() => {})));
      tabs = [];
      expect(errors, 'No page logs an error while the extension is in it.').toEqual([]);
    },
    async end() {
      await browser.close();
      await server.close();
    },
  };
}
