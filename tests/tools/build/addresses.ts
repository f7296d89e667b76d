/** Every address in a built package, also in what is packed inside its scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../bootstrap.mjs';
import harmless from './addresses.json' with { type: 'json' };

/** Data packed by gzip and written in base64: see picture-parts.ts. */
const PACKED = /["'`](H4sI[A-Za-z0-9+/]{200,}=*)["'`]/g;
const ADDRESS = /(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\\0]*/g;

const originOf = (address: string): string => /^\w+:\/\/[^/?#,;\]|]*/.exec(address)?.[0] ?? address;

function* filesIn(folder: string): Generator<string> {
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (file.isFile()) yield join(file.parentPath, file.name);
}

/** Origins of the sources that our knowledge links to. They are shown, and opened by a person's click only. */
function linked(): Set<string> {
  const texts = [...filesIn(join(root, 'src', 'knowledge'))]
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(file, 'utf8'));
  return new Set(texts.flatMap((text) => text.match(ADDRESS) ?? []).map(originOf));
}

/** "file: address" for each that is neither a source of ours nor in the list of harmless ones. */
export function strangeAddresses(folder: string): string[] {
  const sources = linked();
  return [...filesIn(folder)].flatMap((file) => {
    const content = readFileSync(file);
    // Pictures are compressed: what looks like an address in them is chance.
    if (file.endsWith('.png')) return [];
    const text = content.toString('latin1');
    const packed = [...text.matchAll(PACKED)].map(([, data]) =>
      gunzipSync(Buffer.from(data as string, 'base64')).toString('latin1'),
    );
    return [text, ...packed]
      .flatMap((part) => part.match(ADDRESS) ?? [])
      .filter((address) => !Object.hasOwn(harmless, originOf(address)) && !sources.has(originOf(address)))
      .map((address) => `${relative(folder, file)}: ${address}`);
  });
}
