/** Messages as the background answers them and sends them to tabs. */
import browser, { type Runtime } from 'webextension-polyfill';
import { isForOwnPages, parseRequest, requestSchemas } from './message-schema.ts';
import type {
  Answer,
  BackgroundHandlers,
  ContentHandlers,
  Envelope,
  Kind,
  Reply,
  Request,
} from './messages.ts';

/** The tab a message came from, when it came from a page's content script. */
export interface Sender {
  tabId: number | null;
  /** The page's host, '' where it has none. */
  host: string;
  /** It came from a private window. */
  isPrivate: boolean;
}

type WithSender = {
  [K in Kind<BackgroundHandlers>]: (
    request: Request<BackgroundHandlers, K>,
    sender: Sender,
  ) => Reply<BackgroundHandlers, K> | Promise<Reply<BackgroundHandlers, K>>;
};

/** Answers messages from our own content scripts and pages; everything else is not answered at all. */
export function answerInBackground(handlers: WithSender): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender): undefined | Promise<Answer> => {
      if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null)
        return undefined;
      const { poreOver, body } = message as Envelope;
      if (typeof poreOver !== 'string' || !Object.hasOwn(requestSchemas, poreOver)) return undefined;
      const kind = poreOver as Kind<BackgroundHandlers>;
      if (isForOwnPages(kind) && !sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
      return answer(() =>
        handlers[kind](parseRequest(kind, body) as never, {
          tabId: sender.tab?.id ?? null,
          host: URL.parse(sender.url ?? '')?.hostname ?? '',
          isPrivate: sender.tab?.incognito === true,
        }),
      );
    },
  );
}

async function answer(work: () => unknown): Promise<Answer> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Asks a tab's content script. Rejects when there is none. */
export async function askTab<K extends Kind<ContentHandlers>>(
  tabId: number,
  kind: K,
  body: Request<ContentHandlers, K>,
): Promise<Reply<ContentHandlers, K>> {
  const reply = (await browser.tabs.sendMessage(tabId, { poreOver: kind, body }, { frameId: 0 })) as
    | Answer
    | undefined;
  if (!reply?.ok) throw new Error(reply ? reply.error : 'no answer');
  return reply.value as Reply<ContentHandlers, K>;
}
