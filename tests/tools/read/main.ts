/** The reading command: texts are read by the engine here, pages by the built extension in Chromium. */
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Answer, toFailure } from './answer.ts';
import type { PageReader } from './page-reader.ts';
import { formatTable } from './print-table.ts';

const usage = `usage: npm run --silent read -- [--json] [--scripts] FILE…
  FILE.txt    one ingredient list
  FILE.jsonl  lines of {"id", "text"}: a list each
  FILE.html   a page, opened in Chromium with the extension; its own scripts run only with --scripts`;
const flags = ['--json', '--scripts'];

/** Answers 0, or 2 when an input could not be read: the others are answered all the same. */
export async function main(args: string[]): Promise<number> {
  const files = args.filter((a) => !a.startsWith('--'));
  const unknown = args.find((a) => a.startsWith('--') && !flags.includes(a));
  if (unknown || files.length === 0) {
    console.error(unknown ? `There is no option ${unknown}.\n${usage}` : usage);
    return 2;
  }
  let code = 0;
  let pages: PageReader | undefined;
  try {
    for (const file of files) {
      for await (const answer of read(file)) {
        if (answer.error) {
          code = 2;
          console.error(`${answer.id}: ${answer.error}`);
        }
        if (args.includes('--json')) await print(`${JSON.stringify(answer)}\n`);
        else if (!answer.error) await print(formatTable(answer));
      }
    }
  } finally {
    await pages?.close();
  }
  return code;

  async function* read(file: string): AsyncGenerator<Answer> {
    const problem = await stat(file).then(
      (s) => (s.isFile() ? null : 'this is not a file'),
      () => 'there is no such file',
    );
    if (problem) {
      yield toFailure(file, problem);
      return;
    }
    const kind = extname(file).toLowerCase();
    if (kind === '.html' || kind === '.htm') {
      pages ??= await (await import('./page-reader.ts')).startPageReader({
        scripts: args.includes('--scripts'),
      });
      yield await pages.read(file);
    } else {
      const texts = await import('./read-texts.ts');
      yield* kind === '.jsonl' ? texts.readJsonLines(file) : texts.readTextFile(file);
    }
  }
}

/** Waits when the reader of our output is slower than we are, so that memory does not fill up. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((go) => process.stdout.once('drain', () => go()));
}
