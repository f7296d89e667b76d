/** Files of the extension's own package. The only thing its content security policy lets it fetch. */
import { webext } from './webext.ts';

/** The text of a file, by its path in the package. Rejects when it can't be read. */
export async function readPackaged(path: string): Promise<string> {
  const answer = await fetch(webext.runtime.getURL(path));
  if (!answer.ok) throw new Error(`${path} is missing`);
  // Decoded in one go, where `text()` would decode bit by bit as the file comes in.
  return new TextDecoder().decode(await answer.arrayBuffer());
}
