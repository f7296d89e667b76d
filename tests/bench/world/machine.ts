/** What the figures were measured on, without anything that tells whose machine it is. */
import { cpus, totalmem, type } from 'node:os';

/** Versions by the name of the software. */
export function describeMachine(versions: Record<string, string>, isQuick: boolean): string {
  const [cpu] = cpus();
  const software = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# What it costs

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}${isQuick ? ' (`--quick`: few rounds)' : ''}. Figures are medians, in brackets the middle half of all rounds. Variants are measured in turns in the same browser; times change from machine to machine, ratios hardly do.

${cpus().length} cores (${(cpu?.model ?? 'unknown').trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}, ${software.join(', ')}.`;
}
