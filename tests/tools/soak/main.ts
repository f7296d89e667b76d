import { parseArgs } from 'node:util';
import { runSoak, type Soaked } from '../../soak/run-soak.ts';

/** Answers 0 when no mark was lost and no error seen. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { visits: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
  });
  const soaked = await runSoak(Number(values.visits), Number(values.seed));
  for (const line of describeSoak(soaked)) console.log(line);
  return isSound(soaked) ? 0 : 1;
}

export const isSound = ({ lost, errors }: Soaked): boolean => !lost.length && !errors.length;

/** The figures, a line each. */
export function describeSoak({
  visits,
  kills,
  changes,
  lost,
  errors,
  slope,
  first,
  last,
  seconds,
}: Soaked): string[] {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    `${visits} visits, ${kills} kills of the background, ${changes} changes of settings, in ${seconds.toFixed(0)} s`,
    `${lost.length} visits with a mark lost, ${errors.length} errors`,
    `heap of the tab ${megabytes(first.bytes)} → ${megabytes(last.bytes)}, ${(slope / 1000).toFixed(1)} kB a visit; listeners ${first.listeners} → ${last.listeners}, nodes ${first.nodes} → ${last.nodes}`,
    ...[...lost, ...errors].map((line) => `  ${line}`),
  ];
}
