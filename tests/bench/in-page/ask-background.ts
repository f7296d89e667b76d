/** Asks the background from one of the extension's own pages. Runs there: uses nothing from outside. */

interface Api {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: unknown; error?: string }> };
}

/** Milliseconds from the question to the answer. Throws when the background says no. */
export async function askBackground(text: string): Promise<number> {
  const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
  const start = performance.now();
  const answer = await runtime.sendMessage({ poreOver: 'check', body: { text } });
  if (!answer?.ok) throw new Error(answer?.error ?? 'no answer');
  return performance.now() - start;
}
