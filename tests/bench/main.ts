/** Runs the measurements, prints their tables and, when all have run, writes RESULTS.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement } from './measure/measurement.ts';
import { type Table, toMarkdown } from './measure/table.ts';
import { describeMachine } from './world/machine.ts';
import { createWorld } from './world/world.ts';

const files = import.meta.glob('./measurements/*.ts', { import: 'measurement' }) as Record<
  string,
  () => Promise<Measurement>
>;

/** Answers 1 when a measurement could not be made; a limit that is missed is a result, not an error. */
export async function main(args: string[]): Promise<number> {
  const isQuick = args.includes('--quick');
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : null;
  const chosen = await Promise.all(
    Object.entries(files)
      .map(([path, load]) => [path.slice('./measurements/'.length, -'.ts'.length), load] as const)
      .filter(([name]) => !only || only.includes(name))
      .map(async ([name, load]) => ({ name, ...(await load()) })),
  );
  if (!chosen.length) {
    console.error(`There is no such measurement. There are: ${Object.keys(files).join(', ')}`);
    return 1;
  }
  const world = createWorld();
  const sections: string[] = [];
  let failed = 0;
  try {
    for (const { name, title, run } of chosen.sort((a, b) => a.order - b.order)) {
      const start = performance.now();
      try {
        const rounds = (usual: number) => Math.max(3, isQuick ? Math.round(usual / 3) : usual);
        const table = await run({ world, rounds });
        sections.push(`## ${title}\n\n${toMarkdown(table)}`);
        console.log(`\n${title}  (${name}, ${((performance.now() - start) / 1000).toFixed(0)} s)`);
        print(table);
      } catch (error) {
        failed += 1;
        sections.push(`## ${title}\n\nNot measured this time: it failed.\n`);
        console.error(`\n✗ ${name}: ${error instanceof Error ? error.stack : error}`);
      }
    }
  } finally {
    await world.close();
  }
  const machine = describeMachine(await world.versions(), isQuick);
  console.log(`\n${machine}`);
  if (!only) {
    writeFileSync(join(import.meta.dirname, 'RESULTS.md'), `${machine}\n\n${sections.join('\n')}`);
    console.log('Written to tests/bench/RESULTS.md');
  }
  return failed ? 1 : 0;
}

function print({ heads, rows }: Table): void {
  const lines = [
    ['', ...heads, 'limit'],
    ...rows.map(({ what, figures, limit }) => [
      what,
      ...figures,
      ...Array(Math.max(0, heads.length - figures.length)).fill(''),
      limit ? `${limit.says} ${limit.isKept ? '✓' : '✗'}` : '',
    ]),
  ];
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0))) ?? [];
  for (const line of lines)
    console.log(`  ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd());
}
