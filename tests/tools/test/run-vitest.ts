/** Runs one of the projects of vite.config.ts and counts its tests. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../bootstrap.mjs';
import { type Outcome, runTool } from './steps.ts';

interface JsonReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

interface Run {
  /** Absent when the run broke down before it could tell. */
  report?: JsonReport;
  status: number | null;
  output: string;
}

/** `only`: more arguments, to run some of them. Tests that were left out by these are not counted. */
export const runVitest = (project: string, only: string[] = []): Outcome =>
  count(runOnce(project, only), only.length === 0);

/**
 * As runVitest, for tests that drive real browsers: a file with a failure runs once more, whole and in a fresh browser.
 * What fails twice has failed. What passes then is flaky: it is counted as passed, and named, to be mended.
 */
export function runInBrowsers(project: string): Outcome {
  const first = runOnce(project, []);
  const files = first.report?.testResults.filter((file) => file.status === 'failed') ?? [];
  if (!first.report || !files.length) return count(first, true);
  const again = runOnce(
    project,
    files.map(({ name }) => relative(root, name)),
  );
  const second = count(again, false);
  if (second.failed)
    return { ...count(first, true), output: `${first.output}\n\nOnce more:\n${again.output}` };
  const steady = first.report.testResults.filter((file) => !files.includes(file));
  const ofSteady = (status: string) =>
    steady.flatMap((file) => file.assertionResults).filter((test) => test.status === status).length;
  return {
    passed: ofSteady('passed') + second.passed,
    failed: ofSteady('skipped') + ofSteady('pending'),
    output: first.output,
    flaky: files.flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      return failed.length ? failed.map((test) => test.fullName) : [name];
    }),
  };
}

/** `isWhole`: none was left out on purpose, so that a skipped test is a question without an answer. */
function count({ report, status, output }: Run, isWhole: boolean): Outcome {
  if (!report) return { passed: 0, failed: 1, output };
  // A file that could not even be loaded has no tests.
  const broken = report.testResults.filter((f) => f.status === 'failed' && !f.assertionResults.length).length;
  const failed = report.numFailedTests + broken + (isWhole ? report.numPendingTests : 0);
  // An exit code without a failed test is an error outside of any.
  return { passed: report.numPassedTests, failed: failed || (status === 0 ? 0 : 1), output };
}

/** `only`: more arguments. */
function runOnce(project: string, only: string[]): Run {
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
    return { report: JSON.parse(readFileSync(file, 'utf8')), status, output };
  } catch {
    return { status, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
