/** Texts are read by the engine, here in Node. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createEngine } from '../../../src/engine/engine.ts';
import { wordsBefore } from '../../../src/engine/report.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { type Answer, toAnswer, toFailure } from './answer.ts';

const engine = createEngine(knowledge, { today: () => new Date().toISOString().slice(0, 10) });

/** A `.txt` file is one list. */
export async function* readTextFile(file: string): AsyncGenerator<Answer> {
  yield readList(file, { text: await readFile(file, 'utf8') });
}

/** Each line of a `.jsonl` file is one list: `{"id", "text"}`, and `name` and `brand` of the product if known. Streamed. */
export async function* readJsonLines(file: string): AsyncGenerator<Answer> {
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    const record = parseRecord(line);
    if (typeof record === 'string') yield toFailure(`${file}:${number}`, record);
    else yield readList(String(record.id ?? `${file}:${number}`), record);
  }
}

interface ListRecord {
  id?: string | number;
  text: string;
  name?: string;
  brand?: string;
}

/** The record, or what is wrong with the line. */
function parseRecord(line: string): ListRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `this line is not JSON (${(error as Error).message})`;
  }
  const record = value as Partial<ListRecord> | null;
  return typeof record?.text === 'string'
    ? (record as ListRecord)
    : 'this line has no "text" that is a string';
}

function readList(id: string, { text, name, brand }: Omit<ListRecord, 'id'>): Answer {
  const start = performance.now();
  const product = engine.context({
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof brand === 'string' ? { brand } : {}),
    text: '',
  });
  // As makeReport does it, except that a list said twice in one text is kept twice: the text is what was asked about.
  const read = engine.read(text, { origin: 'list' });
  const lists = read.map((list) => engine.dose(list, product, wordsBefore(list, text, read)));
  const findings = engine.assess(lists, product);
  return toAnswer(id, { lists, findings, product, ms: performance.now() - start });
}
