/** A page asks a background that the browser may end at any time. */
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const runtime = { id: 'ours' as string | undefined, sendMessage: vi.fn() };
const answered = { ok: true, value: true };
const dead = () => Promise.reject(new Error('The message port closed before a response was received.'));
const silent = () => new Promise(() => {});
let ask: () => Promise<unknown>;
let control: AbortController;

beforeAll(async () => {
  Object.assign(globalThis, { chrome: { runtime }, browser: { runtime } });
  const { askUntilAnswered } = await import('../../src/platform/messages-content.ts');
  ask = () => askUntilAnswered('reader', {}, control.signal);
});
beforeEach(() => {
  vi.useFakeTimers();
  control = new AbortController();
  runtime.id = 'ours';
  runtime.sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

/** What came of it, once all waiting is over. */
async function outcome(): Promise<unknown> {
  const asked = ask().catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  return asked;
}

describe('a request that may be made twice', () => {
  it.each([
    ['dies over its answer', dead],
    ['never answers', silent],
  ])('is made again when the background %s', async (_, fault) => {
    runtime.sendMessage.mockImplementationOnce(fault).mockImplementationOnce(fault);
    runtime.sendMessage.mockResolvedValue(answered);
    expect(await outcome()).toBe(true);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(3);
  });

  it.each([
    [dead, 'port closed'],
    [silent, 'no answer'],
  ])('fails in the end, with the reason', async (fault, reason) => {
    runtime.sendMessage.mockImplementation(fault);
    expect(await outcome()).toContain(reason);
    expect(runtime.sendMessage).toHaveBeenCalledTimes(4);
  });

  it('is not made again when the extension is gone', async () => {
    runtime.sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      return dead();
    });
    expect(await outcome()).toContain('port closed');
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  it('is not made again when the page’s session has ended', async () => {
    runtime.sendMessage.mockImplementation(() => {
      control.abort();
      return dead();
    });
    await outcome();
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });
});
