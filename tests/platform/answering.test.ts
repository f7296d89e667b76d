/** Who is answered, and what: our own contexts with messages that fit, and nobody else. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { requestSchemas } from '../../src/platform/message-schema.ts';
import type { BackgroundHandlers, ContentHandlers, Kind } from '../../src/platform/messages.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const own = { id: 'ours', url: 'chrome-extension://ours/src/app/index.html' };
const kinds = Object.keys(requestSchemas) as Kind<BackgroundHandlers>[];
const listeners: Listener[] = [];
const handled = vi.fn(() => true);
const life = new AbortController();
let background: Listener;
let content: Listener;

/** The little of a browser that answering needs. */
beforeAll(async () => {
  const runtime = {
    id: 'ours',
    getURL: (path: string) => `chrome-extension://ours/${path}`,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener: () => {} },
  };
  Object.assign(globalThis, { chrome: { runtime }, browser: { runtime } });
  const { answerInBackground } = await import('../../src/platform/messages-background.ts');
  answerInBackground(Object.fromEntries(kinds.map((kind) => [kind, handled])) as never);
  background = listeners.at(-1) as Listener;
  const { answerInContent } = await import('../../src/platform/messages-content.ts');
  const handlers: ContentHandlers = {
    state: () => ({ kind: 'reading' }),
    show: () => true,
    step: () => {
      throw new Error('the page broke something');
    },
    start: () => true,
  };
  answerInContent(handlers, life.signal);
  content = listeners.at(-1) as Listener;
});

function askContent(message: unknown, sender: object): unknown {
  let answer: unknown;
  content(message, sender, (given) => {
    answer = given;
  });
  return answer;
}

describe('the background', () => {
  it.each([
    ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/a.html' }],
    ['a web page', { url: 'https://shop.example/' }],
    ['nobody', {}],
  ])('answers nothing to %s', (_, sender) => {
    for (const kind of kinds)
      expect(background({ poreOver: kind, body: {} }, sender, () => {})).toBe(undefined);
  });

  it('answers nothing to what is no message of ours', () => {
    const others = fc.oneof(fc.anything(), fc.record({ poreOver: fc.anything(), body: fc.anything() }));
    fc.assert(
      fc.property(others, (message) => {
        const kind = (message as { poreOver?: unknown } | null)?.poreOver;
        fc.pre(!kinds.includes(kind as never));
        expect(background(message, own, () => {})).toBe(undefined);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows no message %s', (poreOver) => {
    expect(background({ poreOver, body: {} }, own, () => {})).toBe(undefined);
  });

  it.each(kinds)('answers garbage for “%s” with an error, and does nothing', async (kind) => {
    handled.mockClear();
    for (const body of fc.sample(
      fc.oneof(fc.string(), fc.nat(), fc.constant(null), fc.array(fc.nat())),
      20,
    )) {
      // An empty list is an object like any other for messages that ask for nothing.
      if (Array.isArray(body)) continue;
      expect(await background({ poreOver: kind, body }, own, () => {})).toMatchObject({
        ok: false,
        error: expect.stringContaining(kind),
      });
    }
    expect(handled).not.toHaveBeenCalled();
  });

  it('shows and changes the shelf for our own pages only', () => {
    const fromPage = { id: 'ours', url: 'https://shop.example/', tab: { id: 1 } };
    for (const kind of kinds.filter((k) => k.startsWith('shelf') && k !== 'shelfSave'))
      expect(
        background({ poreOver: kind, body: {} }, fromPage, () => {}),
        kind,
      ).toBe(undefined);
  });
});

describe('a page’s content script', () => {
  it('answers nobody but the extension', () => {
    for (const sender of [{}, { id: 'theirs' }])
      expect(askContent({ poreOver: 'state', body: {} }, sender)).toBe(undefined);
    expect(askContent({ poreOver: 'state', body: {} }, own)).toEqual({
      ok: true,
      value: { kind: 'reading' },
    });
  });

  it('refuses what does not fit and never throws', () => {
    for (const body of [undefined, null, 'x', { list: '0', item: 1 }, { list: Number.NaN, item: {} }])
      expect(askContent({ poreOver: 'show', body }, own)).toMatchObject({ ok: false });
    expect(askContent({ poreOver: 'step', body: { by: 1 } }, own)).toMatchObject({ ok: false });
    fc.assert(fc.property(fc.anything(), (message) => void askContent(message, own)));
  });
});
