/** Asks a tab's content script from one of the extension's own contexts, as the popup does. */
import type { Answer, ContentHandlers, Reply, Request } from '../../../src/platform/messages.ts';

/** Runs a function in the extension's service worker or one of its pages. It may use nothing from outside but its argument. */
export type InExtension = <A, R>(run: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;

/** The part of the extension API that tests use; both browsers have it under this name. */
export interface ExtensionScope {
  chrome: {
    tabs: {
      query(filter: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(id: number, message: object): Promise<Answer>;
      create(options: { url: string; active: boolean }): Promise<{ id: number }>;
      remove(id: number): Promise<void>;
    };
    action: {
      getBadgeText(details: { tabId: number }): Promise<string>;
      getTitle(details: { tabId: number }): Promise<string>;
    };
    runtime: { getManifest(): { web_accessible_resources?: unknown[] } };
    storage: Record<'sync' | 'local', { set(items: object): Promise<void>; clear(): Promise<void> }>;
  };
}

/** Id of the newest tab whose address begins so; null when there is none. */
export function findTab(inExtension: InExtension, urlStart: string): Promise<number | null> {
  return inExtension(async (start) => {
    const tabs = await (globalThis as unknown as ExtensionScope).chrome.tabs.query({});
    const ids = tabs.filter((tab) => tab.url?.startsWith(start)).map((tab) => tab.id);
    return ids.length ? Math.max(...ids) : null;
  }, urlStart);
}

/** Null when the tab has no content script that answers (yet). */
export async function askTab<K extends keyof ContentHandlers & string>(
  inExtension: InExtension,
  tabId: number,
  kind: K,
  body: Request<ContentHandlers, K>,
): Promise<Reply<ContentHandlers, K> | null> {
  const answer = await inExtension(
    ({ id, message }) =>
      (globalThis as unknown as ExtensionScope).chrome.tabs.sendMessage(id, message).catch(() => null),
    { id: tabId, message: { poreOver: kind, body } },
  );
  return answer?.ok ? (answer.value as Reply<ContentHandlers, K>) : null;
}
