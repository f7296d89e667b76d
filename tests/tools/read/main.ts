/** The reading command: `.txt` and `.jsonl` are read by the engine here, `.html` by the built extension in Chromium. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createEngine } from '../../../src/engine/engine.ts';
import { knowledge } from '../../../src/knowledge/index.ts';

export async function main(args: string[]): Promise<number> {
  const files = args.filter((a) => !a.startsWith('--'));
  const engine = createEngine(knowledge);
  const readOne = (id: string, text: string, lang?: string) => {
    const t0 = performance.now();
    const lists = engine.read(text, lang ? { origin: 'list', lang } : { origin: 'list' });
    const findings = engine.assess(lists, { use: 'unknown', area: 'unknown', reasons: [] });
    console.log(JSON.stringify({ id, lists: lists.map((l) => ({ ...l, where: 'visible' })), findings, ms: performance.now() - t0 }));
  };
  for (const file of files) {
    if (file.endsWith('.jsonl')) {
      for await (const line of createInterface({ input: createReadStream(file) })) {
        if (!line.trim()) continue;
        const { id, text } = JSON.parse(line);
        readOne(String(id), String(text));
      }
    } else readOne(file, readFileSync(file, 'utf8'));
  }
  return 0;
}
