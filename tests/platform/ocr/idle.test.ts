/** What reads pictures is there only while it is needed. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock('webextension-polyfill');
});

describe('the worker', () => {
  const workers: FakeWorker[] = [];
  /** Answers what it is asked at once, unless `isBusy`. */
  let isBusy = false;

  class FakeWorker extends EventTarget {
    isEnded = false;
    constructor() {
      super();
      workers.push(this);
    }
    postMessage({ id }: { id: number }) {
      if (!isBusy)
        this.dispatchEvent(new MessageEvent('message', { data: { id, kind: 'done', reading: 'read' } }));
    }
    terminate() {
      this.isEnded = true;
    }
  }

  async function load() {
    workers.length = 0;
    isBusy = false;
    vi.stubGlobal('Worker', FakeWorker);
    vi.stubGlobal('createImageBitmap', async () => ({}));
    const { readPicture } = await import('../../../src/platform/ocr/picture-reader.ts');
    return (signal = new AbortController().signal) => readPicture(new Blob(['x']), () => {}, signal);
  }

  test('starts when it is first asked, serves the next picture, and ends after a minute without one', async () => {
    const read = await load();
    expect(workers).toHaveLength(0);
    await read();
    vi.advanceTimersByTime(MINUTE - 1);
    await read();
    expect(workers).toHaveLength(1);
    vi.advanceTimersByTime(MINUTE - 1);
    expect(workers[0]?.isEnded).toBe(false);
    vi.advanceTimersByTime(1);
    expect(workers[0]?.isEnded).toBe(true);
    await read();
    expect(workers).toHaveLength(2);
  });

  test('ends at once when the person cancels, and when a picture takes too long', async () => {
    const read = await load();
    isBusy = true;
    const life = new AbortController();
    const cancelled = read(life.signal);
    await vi.advanceTimersByTimeAsync(0);
    life.abort(new Error('cancelled'));
    await expect(cancelled).rejects.toThrow('cancelled');
    expect(workers[0]?.isEnded).toBe(true);
    const endless = expect(read()).rejects.toMatchObject({ why: 'too-long' });
    await vi.advanceTimersByTimeAsync(90_000);
    await endless;
    expect(workers[1]?.isEnded).toBe(true);
  });
});

describe('the offscreen document', () => {
  type Port = { name: string; onDisconnect: { addListener(gone: () => void): void } };

  async function load() {
    let connect: (port: Port) => void = () => {};
    const onConnect = { addListener: (listener: typeof connect) => (connect = listener) };
    vi.doMock('webextension-polyfill', () => ({ default: { runtime: { onConnect } } }));
    const close = vi.fn();
    vi.stubGlobal('close', close);
    const { answerApart } = await import('../../../src/platform/ocr/answer-apart.ts');
    const { APART } = await import('../../../src/platform/ocr/offscreen.ts');
    answerApart();
    const ask = (name: string = APART) => {
      let gone = () => {};
      const listener = { addListener: (call: () => void) => (gone = call) };
      connect({ name, onDisconnect: listener, onMessage: { addListener() {} } } as Port);
      return () => gone();
    };
    return { close, ask };
  }

  test('closes itself a minute after the last picture, not while one is read', async () => {
    const { close, ask } = await load();
    const [first, second] = [ask(), ask()];
    vi.advanceTimersByTime(5 * MINUTE);
    expect(close).not.toHaveBeenCalled();
    first();
    vi.advanceTimersByTime(5 * MINUTE);
    expect(close).not.toHaveBeenCalled();
    second();
    vi.advanceTimersByTime(MINUTE);
    expect(close).toHaveBeenCalledOnce();
  });

  test('closes itself when nobody asks, whatever else is connected', async () => {
    const { close, ask } = await load();
    ask('somebody else');
    vi.advanceTimersByTime(MINUTE);
    expect(close).toHaveBeenCalledOnce();
  });
});
