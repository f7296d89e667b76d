/** What a page can find out about us with all the means of its scripts: nothing where there is no list, and the highlights where there is one. */
import { expect, test } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { page, sampleList } from './in-page.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

/** What the spy below sees of its page. */
interface Sight {
  names: string[];
  markup: string;
  sheets: number[];
  resources: string[];
  heard: unknown[];
  /** Functions of the page's world that somebody else called, with the stack. */
  called: string[];
  highlights: string[];
  styles: string[];
}

/** Looks once before the extension can be there (`sights[0]`), and again when asked. */
const spy = `<script>{
  const called = [], heard = [];
  let isMine = false;
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(type, (event) => heard.push(type + ' ' + (event.message ?? event.blockedURI ?? event.data)));
  const trap = (owner, name) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    for (const way of ['value', 'get', 'set']) {
      const real = own?.[way];
      if (typeof real !== 'function') continue;
      own[way] = function (...given) {
        if (!isMine) called.push(name + ' ' + new Error().stack);
        return Reflect.apply(real, this, given);
      };
    }
    Object.defineProperty(owner, name, own);
  };
  const traps = [
    [Node.prototype, ['textContent', 'nodeValue', 'appendChild', 'insertBefore', 'contains']],
    [Element.prototype, ['querySelectorAll', 'querySelector', 'closest', 'getAttribute', 'shadowRoot', 'attachShadow', 'append', 'getClientRects']],
    [Document.prototype, ['querySelectorAll', 'createElement', 'createRange', 'createTreeWalker', 'body', 'title']],
    [HTMLIFrameElement.prototype, ['contentDocument', 'contentWindow']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [MutationObserver.prototype, ['observe', 'takeRecords']],
    [CharacterData.prototype, ['data']],
    [globalThis, ['getComputedStyle', 'postMessage']],
    [HighlightRegistry.prototype, ['set', 'delete', 'clear']],
  ];
  for (const [owner, names] of traps) for (const name of names) trap(owner, name);
  const stances = ['helps', 'care', 'clogging', 'harsh', 'info'].flatMap((s) => ['', '-subtle', '-strong', '-cb'].map((l) => 'pore-over-' + s + l));
  globalThis.look = () => {
    isMine = true;
    const style = (name) => { const s = getComputedStyle(document.querySelector('p'), '::highlight(' + name + ')'); return s.backgroundColor + s.textDecorationLine; };
    const plain = style('nobody-has-this-name');
    const sight = {
      names: [globalThis, document, navigator, globalThis.chrome ?? {}, globalThis.chrome?.runtime ?? {}].flatMap((o, i) => Object.getOwnPropertyNames(o).map((n) => i + n)).sort(),
      markup: document.documentElement.outerHTML,
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      resources: performance.getEntries().map((e) => e.name).filter((n) => n.includes('extension')),
      heard: [...heard],
      called: [...called],
      highlights: [...CSS.highlights.keys()],
      styles: [...stances, 'pore-over-focus', 'pore-over-pulse'].filter((name) => style(name) !== plain),
    };
    isMine = false;
    return sight;
  };
  globalThis.sights = [];
}</script>`;
const first = '<script>sights.push(look())</script>';

const pages: Record<string, { main: string; lists: number }> = {
  'a page about something else': { main: '<p>Ferns grow in the shade of the wood.</p>', lists: 0 },
  'a page with the word but no list': {
    main: '<h2>Ingredients</h2><p>All of our ingredients come from the farm next door.</p>',
    lists: 0,
  },
  'a page with a list': { main: `<h2>Ingredients</h2><p>${sampleList}</p>`, lists: 1 },
};

async function lookTwice(tab: Tab): Promise<[Sight, Sight]> {
  return tab.evaluate(() => {
    const spying = globalThis as unknown as { sights: [Sight]; look: () => Sight };
    return [spying.sights[0], spying.look()];
  });
}

export function testUnseen(world: () => World): void {
  test.each(Object.entries(pages))('%s', async (_, { main, lists }) => {
    const tab = await world().openPage(page(main + first, spy));
    expect((await readReport(tab)).lists.length).toBe(lists);
    await new Promise((later) => setTimeout(later, 700));
    const [before, after] = await lookTwice(tab);
    const without = ({ highlights: _, styles: __, markup, ...rest }: Sight) => ({
      ...rest,
      markup: markup.slice(0, markup.indexOf('sights.push')),
    });
    expect(without(after)).toEqual(without(before));
    expect([after.heard, after.called, after.resources]).toEqual([[], [], []]);
    if (lists) expect(after.highlights.every((name) => name.startsWith('pore-over-'))).toBe(true);
    else expect([after.highlights, after.styles]).toEqual([[], []]);
    expect(before.styles).toEqual([]);
  });

  test('nothing of the package can be loaded by a page, in any way', async () => {
    const tab = await world().openPage(page(`<h2>Ingredients</h2><p>${sampleList}</p>`));
    const base = await world().browser.inExtension(
      () =>
        (
          globalThis as unknown as { chrome: { runtime: { getURL(path: string): string } } }
        ).chrome.runtime.getURL(''),
      null,
    );
    const tries = await tab.evaluate(async (root) => {
      const load = (name: string, attribute: string, path: string) =>
        new Promise<string>((done) => {
          const element = document.createElement(name);
          element.onload = () => done('loaded');
          element.onerror = () => done('refused');
          element.setAttribute(attribute, root + path);
          document.body.append(element);
        });
      return Promise.all([
        load('img', 'src', 'icons/on-16.png'),
        load('script', 'src', 'src/content/index.js'),
        load('script', 'src', 'src/content/reader.js'),
        fetch(`${root}manifest.json`).then(
          () => 'loaded',
          () => 'refused',
        ),
        fetch(`${root}src/content/marks.css`, { mode: 'no-cors' }).then(
          () => 'loaded',
          () => 'refused',
        ),
      ]);
    }, base);
    expect(tries).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
    // The browser itself logs each refusal.
    tab.errors.length = 0;
  });

  test('nobody answers a page that speaks to us', async () => {
    const tab = await world().openPage(page(`<h2>Ingredients</h2><p>${sampleList}</p>`));
    const before = await readReport(tab);
    const answers = await tab.evaluate(async () => {
      const heard: unknown[] = [];
      addEventListener('message', (event) => heard.push(event.data));
      const channel = new MessageChannel();
      channel.port1.onmessage = (event) => heard.push(event.data);
      for (const kind of ['state', 'show', 'step', 'start', 'read', 'check', 'dictionary', 'shelfRemove']) {
        const message = { poreOver: kind, body: { ids: 'all', list: 0, item: 2, by: 1, text: 'Aqua' } };
        postMessage(message, '*', [...(kind === 'state' ? [channel.port2] : [])]);
        document.dispatchEvent(new CustomEvent('poreOver', { detail: message }));
        dispatchEvent(new CustomEvent(kind, { detail: message }));
        const { chrome } = globalThis as unknown as {
          chrome?: { runtime?: { sendMessage?: (m: unknown) => unknown } };
        };
        try {
          heard.push((await chrome?.runtime?.sendMessage?.(message)) ?? message);
        } catch {
          heard.push(message);
        }
      }
      await new Promise((later) => setTimeout(later, 600));
      return heard.filter((data) => !(data as { poreOver?: string }).poreOver);
    });
    expect(answers).toEqual([]);
    expect(await readReport(tab)).toEqual(before);
    expect(await tab.evaluate(() => scrollY)).toBe(0);
  });
}
