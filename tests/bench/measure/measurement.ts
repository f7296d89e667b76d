/** One measurement: a file in measurements/ with this as its `measurement`. No list of them needs to be kept. */
import type { World } from '../world/world.ts';
import type { Table } from './table.ts';

export interface Tools {
  /** Browsers and pages, started when first asked for. */
  world: World;
  /** How often each variant is measured: `--quick` asks for a third. */
  rounds(usual: number): number;
}

export interface Measurement {
  /** Heading in the results. */
  title: string;
  /** Place in the results. */
  order: number;
  run(tools: Tools): Promise<Table>;
}
