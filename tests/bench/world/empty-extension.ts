/** An extension that does nothing: what every content script costs a page before its first line, and every popup. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Nothing',
  version: '1',
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_idle' }],
};

/** Its folder, which goes with the run. */
export function emptyExtension(ends: (() => unknown)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pore-over-bench-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), '"nothing";\n');
  writeFileSync(join(folder, 'background.js'), '"nothing";\n');
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Nothing</title><main>Nothing</main>\n');
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
