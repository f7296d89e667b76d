/** What a step of the test run comes to, and the steps that are one command: passed or not. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

export interface Outcome {
  passed: number;
  failed: number;
  /** Shown when something failed. */
  output: string;
  /** Names of tests that failed and then passed. */
  flaky?: string[];
}

/** Runs a tool of the project's own packages. */
export function runTool(
  name: string,
  args: string[],
  env: Record<string, string> = {},
): { status: number | null; stdout: string; stderr: string } {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(join(root, 'node_modules', '.bin', name), args, {
    cwd: root,
    encoding: 'utf8',
    shell,
    maxBuffer: 1e9,
    env: { ...process.env, ...env },
  });
  return { status, stdout: stdout ?? '', stderr: error ? String(error) : (stderr ?? '') };
}

/** One command that says by its exit code whether all is well. */
export function check(name: string, args: string[]): Outcome {
  const { status, stdout, stderr } = runTool(name, args);
  return status === 0
    ? { passed: 1, failed: 0, output: '' }
    : { passed: 0, failed: 1, output: stdout + stderr };
}

/** One thing done in this process: failed when it throws. */
export async function attempt(work: () => unknown): Promise<Outcome> {
  try {
    await work();
    return { passed: 1, failed: 0, output: '' };
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}
