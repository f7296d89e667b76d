/** Messages as a content script sends and answers them: without the polyfill, and quiet when the extension is gone. */
import type {
  Answer,
  BackgroundHandlers,
  ContentHandlers,
  Envelope,
  Kind,
  Reply,
  Request,
} from './messages.ts';
import { webext } from './webext.ts';

/** Asks the background. Rejects when the extension was updated or switched off meanwhile ("context invalidated"). */
export async function askBackground<K extends Kind<BackgroundHandlers>>(
  kind: K,
  body: Request<BackgroundHandlers, K>,
): Promise<Reply<BackgroundHandlers, K>> {
  const answer = (await webext.runtime.sendMessage({ poreOver: kind, body } satisfies Envelope)) as
    | Answer
    | undefined;
  if (!answer?.ok) throw new Error(answer ? answer.error : 'no answer');
  return answer.value as Reply<BackgroundHandlers, K>;
}

/** How long an answer is waited for before the background is asked again, milliseconds: a cold start takes up to two seconds. */
const PATIENCE = 8000;
/** Before a background that could not be reached is asked again, milliseconds. */
const PAUSES = [200, 1000, 4000];

/**
 * Asks what may be asked twice without harm. The browser ends the background whenever it likes, also while it works on an
 * answer: then it is asked again, three times at most. Rejects at once when the signal ends or the extension is gone.
 */
export async function askUntilAnswered<K extends Kind<BackgroundHandlers>>(
  kind: K,
  body: Request<BackgroundHandlers, K>,
  signal: AbortSignal,
): Promise<Reply<BackgroundHandlers, K>> {
  const ask = () => Promise.race([askBackground(kind, body), after(PATIENCE).then(fail)]);
  for (const pause of PAUSES) {
    try {
      return await ask();
    } catch (error) {
      if (signal.aborted || !isExtensionAlive()) throw error;
      await after(pause);
    }
  }
  return ask();
}

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const fail = (): never => {
  throw new Error('no answer');
};

/** What a request may carry: whole numbers, and nothing else. Checked by hand, as every page pays for this script. */
const isSound = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && Object.values(body).every(Number.isSafeInteger);

/** Answers what the popup and the background ask of this tab, until the signal ends. Nobody else is answered. */
export function answerInContent(handlers: ContentHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    sendResponse: (answer: Answer) => void,
  ): void => {
    const { poreOver, body } = (message ?? {}) as Envelope;
    if (sender.id !== webext.runtime.id || !Object.hasOwn(handlers, poreOver)) return;
    sendResponse(isSound(body) ? tryTo(handlers[poreOver as keyof ContentHandlers], body) : unsound);
  };
  // Both browsers accept the callback form; the typings know only the polyfill's promises.
  webext.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => webext.runtime?.onMessage?.removeListener(listener as never), {
    once: true,
  });
}

const unsound: Answer = { ok: false, error: 'not understood' };

function tryTo(handle: (body: never) => unknown, body: unknown): Answer {
  try {
    return { ok: true, value: handle(body as never) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

/** How often a page with marks looks whether the extension is still there, milliseconds. */
const LOOK = 2000;

/**
 * Calls back once when the extension that injected this script is gone: updated, switched off or removed. Browsers tell
 * a content script nothing then; only its API stops working. Returns at once when the signal has ended.
 */
export function whenExtensionIsGone(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setInterval(() => {
    if (isExtensionAlive()) return;
    clearInterval(timer);
    callback();
  }, LOOK);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

function isExtensionAlive(): boolean {
  try {
    return Boolean(webext.runtime?.id);
  } catch {
    return false;
  }
}
