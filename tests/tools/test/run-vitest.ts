/** Runs one of the projects of vite.config.ts and counts its tests. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, runTool } from './steps.ts';

interface JsonReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: unknown[] }[];
}

/** `only`: more arguments, to run some of them. Tests that were left out by these are not counted. */
export function runVitest(project: string, only: string[] = []): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'pore-over-test-'));
  const file = join(folder, 'report.json');
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...only,
  ];
  const { status, stdout, stderr } = runTool('vitest', args, { NO_COLOR: '1' });
  const output = stdout + stderr;
  try {
    const report: JsonReport = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter(
      (f) => f.status === 'failed' && f.assertionResults.length === 0,
    ).length;
    // A skipped test is a question without an answer, and an exit code without a failed test an error outside of any.
    const skipped = only.length ? 0 : report.numPendingTests;
    const failed = report.numFailedTests + skipped + broken;
    return { passed: report.numPassedTests, failed: failed || (status === 0 ? 0 : 1), output };
  } catch {
    return { passed: 0, failed: 1, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
