/** Everything that is checked. Each step's result and time, then one line that counts them all. */
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import type { BrowserKind } from '../browsers/find-browser.ts';
import places from '../browsers/places.json' with { type: 'json' };
import { buildExtension, extensionFolder } from '../build/build-extension.ts';
import { lintExtension } from './lint-extension.ts';
import { runInBrowsers, runVitest } from './run-vitest.ts';
import { attempt, check, type Outcome } from './steps.ts';

const steps: [string, () => Outcome | Promise<Outcome>][] = [
  ['Chromium is there', () => attempt(() => provide('chromium'))],
  ['Firefox is there', () => attempt(() => provide('firefox'))],
  ['types', () => check('tsc', ['--noEmit'])],
  ['lint and format', () => check('biome', ['check', '--error-on-warnings', '.'])],
  ['build for Chrome and Edge', () => attempt(() => buildExtension('chrome'))],
  ['build for Firefox', () => attempt(() => buildExtension('firefox'))],
  ['extension lint', () => lintExtension(extensionFolder('firefox'))],
  ['tests in Node', () => runVitest('node')],
  ['tests in a page', () => runInBrowsers('browser')],
  ['the built extension in Chromium and Firefox', () => runInBrowsers('e2e')],
];

/** Finds or installs a browser and tells the steps after this one where it is. */
async function provide(kind: BrowserKind): Promise<void> {
  process.env[places[kind].env] = await ensureBrowser(kind);
}

/** Answers 0 only when nothing failed. */
export async function main(): Promise<number> {
  const total = { passed: 0, failed: 0 };
  for (const [name, run] of steps) {
    const start = performance.now();
    const { passed, failed, output, flaky = [] } = await run();
    total.passed += passed;
    total.failed += failed;
    const time = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    console.log(
      `${failed ? '✗' : '✓'} ${name.padEnd(46)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${time.padStart(8)}`,
    );
    if (failed || flaky.length) console.log(output.trimEnd());
    for (const test of flaky) console.log(`  flaky, passed when run again: ${test}`);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed ? 1 : 0;
}
