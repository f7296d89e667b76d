/** A page that hangs: nobody can ask it anything, and the popup says so until it answers again. */
import { test } from 'vitest';
import { until } from '../../drivers/view.ts';
import { sampleList } from '../in-page.ts';
import { readReport } from '../reading.ts';
import type { World } from '../world.ts';
import { list } from './broken-pages.ts';

/** For how long the page does nothing but count, milliseconds. */
const HANGS = 9000;

export function testStuck(world: () => World): void {
  test('a page that hangs: the popup says so, and shows the list once the page answers', async () => {
    const script = `<script>hang = () => { const end = Date.now() + ${HANGS}; while (Date.now() < end); }</script>`;
    const tab = await world().openPage(list(sampleList, script));
    await readReport(tab);
    const popup = await tab.popup();
    const says = (words: string) =>
      until(
        `the popup says “${words}”`,
        async () => (await popup.evaluate(() => document.body.textContent ?? '')).includes(words),
        HANGS + 10_000,
      );
    await says('Isopropyl Myristate');
    await tab.evaluate(() => void setTimeout((globalThis as unknown as { hang: () => void }).hang));
    await says('This page does not answer');
    await says('Isopropyl Myristate');
    await popup.close();
  });
}
