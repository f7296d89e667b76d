/** The licences of what is packed into the extension, as a file of the package: most of them ask for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Package {
  version: string;
  license?: string;
  homepage?: string;
  author?: string | { name: string };
  dependencies?: Record<string, string>;
}

const readJson = (path: string): Package => JSON.parse(readFileSync(path, 'utf8'));

/** Every package the product may hold, with those it needs itself, sorted. Development tools are none. */
export function packedPackages(root: string): string[] {
  const open = Object.keys(readJson(join(root, 'package.json')).dependencies ?? {});
  const found = new Set<string>();
  for (let name = open.pop(); name; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...Object.keys(readJson(join(root, 'node_modules', name, 'package.json')).dependencies ?? {}));
  }
  return [...found].sort();
}

/** Name, version and licence text of each. Throws where a package says nothing of its licence. */
export function writeLicences(root: string): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const others = packedPackages(root).map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license, homepage, author } = readJson(join(folder, 'package.json'));
    if (!license) throw new Error(`${name} does not say under which licence it comes: it can't be packed.`);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    const who = typeof author === 'object' ? author.name : author;
    const text = file
      ? readFileSync(join(folder, file), 'utf8').trim()
      : [who, homepage].filter(Boolean).join('\n');
    return `${name} ${version} (${license})\n\n${text}`;
  });
  return `${[`Pore Over\n\n${own}`, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Puts LICENSES.txt beside the manifest. */
export function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const root = existsSync('node_modules') ? process.cwd() : join(import.meta.dirname, '../../..');
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: writeLicences(root) });
    },
  };
}
