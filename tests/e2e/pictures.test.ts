/** Every surface in both browsers, compared with the pictures somebody has looked at and approved. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../tools/bootstrap.mjs';
import { ensureBrowser } from '../tools/browsers/ensure-browser.ts';
import { ensureExtension } from '../tools/build/build-extension.ts';
import { dataUrl, difference, shrink, TOLERANCE } from '../tools/pictures/compare.ts';
import { approvedFolder, approvedLooks } from '../tools/pictures/looks.ts';
import { surfaces } from '../tools/pictures/surfaces.ts';
import { type Look, nameOf, type Picture, takePictures } from '../tools/pictures/take-pictures.ts';

const folder = join(root, 'artifacts', 'pictures');
const approved = (name: string) => join(approvedFolder, `${name}.jpg`);
let browser: Browser;
let page: Page;
const taken = new Map<Look, Picture[]>();

/** Each browser takes its own, one look after the other; the two work side by side. */
async function takeAllOf(kind: Look['browser']): Promise<void> {
  const extension = ensureExtension(kind === 'chromium' ? 'chrome' : 'firefox');
  for (const look of approvedLooks.filter((one) => one.browser === kind))
    taken.set(look, await takePictures(look, extension, folder));
}

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  page = await browser.newPage();
  await Promise.all([takeAllOf('chromium'), takeAllOf('firefox')]);
}, 300_000);
afterAll(() => browser?.close());

describe.each(approvedLooks.map((look) => [nameOf(look, '').slice(0, -1), look] as const))(
  '%s',
  (_, look) => {
    test.each(surfaces.map(({ name }) => name))('%s', async (surface) => {
      const picture = taken.get(look)?.find((one) => one.surface === surface);
      const name = nameOf(look, surface);
      expect(picture?.errors, 'The page logs no error.').toEqual([]);
      expect(picture?.sticksOut, 'Everything fits.').toEqual([]);
      expect(
        existsSync(approved(name)),
        `Look at ${picture?.file}, then: npm run pictures -- --approve`,
      ).toBe(true);
      const share = await difference(page, await shrink(page, picture?.file ?? ''), dataUrl(approved(name)));
      expect(
        share,
        `${picture?.file} is not what tests/screenshots/approved/${name}.jpg shows. If it is better: npm run pictures -- --approve`,
      ).toBeLessThan(TOLERANCE);
    });
  },
);

describe('the comparison', () => {
  const picture = (css: string) =>
    page
      .setContent(`<style>body{margin:0;font:15px sans-serif;width:360px}${css}</style>${sample}`)
      .then(() => page.screenshot())
      .then((png) => `data:image/png;base64,${png.toString('base64')}`);
  const sample = `<h1>May clog pores</h1>${'<p class="box">Scored medium or high in tests on rabbit ears.</p>'.repeat(9)}`;

  test('sees a font that is drawn otherwise as the same, a broken layout not', async () => {
    await page.setViewportSize({ width: 360, height: 600 });
    const css = '.box{border:1px solid #999;padding:8px;background:#eee}';
    const one = await picture(css);
    expect(await difference(page, one, await picture(`${css}body{font-family:serif}`))).toBeLessThan(
      TOLERANCE,
    );
    expect(await difference(page, one, await picture(`${css}p{letter-spacing:.2px}`))).toBeLessThan(
      TOLERANCE,
    );
    expect(await difference(page, one, await picture(''))).toBeGreaterThan(TOLERANCE);
    expect(
      await difference(page, one, await picture(`${css}body{background:#222;color:#eee}`)),
    ).toBeGreaterThan(TOLERANCE);
    expect(await difference(page, one, await picture(`${css}p{float:left;width:40%}`))).toBeGreaterThan(
      TOLERANCE,
    );
  });
});
