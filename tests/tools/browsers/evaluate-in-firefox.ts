/** Runs code in Firefox itself, beside an extension: the only way to what the browser alone can do. */
import { readFileSync } from 'node:fs';

interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{
    result: { contexts?: { context: string }[]; type?: string; exceptionDetails?: { text: string } };
  }>;
}

/** `expression` has the `extension` as Firefox knows it. The browser must be started with system access. */
export async function evaluateInFirefox(browser: unknown, folder: string, expression: string): Promise<void> {
  const { connection } = browser as { connection: Connection };
  const { browser_specific_settings } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const id = JSON.stringify(browser_specific_settings.gecko.id);
  const { result } = await connection.send('script.evaluate', {
    expression: `{ const { extension } = WebExtensionPolicy.getByID(${id}); ${expression} }`,
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
}
