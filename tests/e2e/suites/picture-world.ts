/**
 * Browsers in which pictures of a page can be taken. A real click on our button gives the permission for that; a test cannot
 * click there, so a copy of the built extension is given it for all sites.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureExtension, type Target } from '../../tools/build/build-extension.ts';
import { chromiumProxy, firefoxProxy } from '../../tools/serve.ts';
import { startChromium } from '../drivers/chromium.ts';
import type { Tab } from '../drivers/driver.ts';
import { startFirefox } from '../drivers/firefox.ts';
import { startWorld, type World } from './world.ts';

/** `density`: device pixels a CSS pixel. */
export async function startPictureWorld(target: Target, density = 1): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'pore-over-capture-'));
  cpSync(ensureExtension(target), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const host_permissions = [...manifest.host_permissions, '<all_urls>'];
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions }));
  // An emulated window has the emulated density in its scripts only, not in its picture.
  const viewport = density === 1 ? { width: 1000, height: 600 } : null;
  const world = await startWorld((server) =>
    target === 'chrome'
      ? startChromium({
          extension: folder,
          viewport,
          args: [
            ...chromiumProxy(server),
            '--window-size=1000,700',
            ...(density === 1 ? [] : [`--force-device-scale-factor=${density}`]),
          ],
        })
      : startFirefox({
          extension: folder,
          viewport,
          prefs: {
            ...firefoxProxy(server),
            ...(density === 1 ? {} : { 'layout.css.devPixelsPerPx': String(density) }),
          },
        }),
  );
  return {
    ...world,
    async end() {
      await world.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A page with one picture. */
export const shop = (picture: string, head = '') =>
  `<!doctype html>${head}<h1>Shop</h1><p>Soft.</p><img src="${picture}" alt="Back of the box">`;

/** From the popup's button to the picture, by keyboard. */
export async function choosePicture(tab: Tab): Promise<void> {
  const popup = await tab.popup();
  await popup.until('the button', () => document.querySelector('.picture-start') !== null, null);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.picture-start')?.click());
  await tab.until('the sheet to choose on', () => document.querySelector('pore-over-picture') !== null, null);
  await tab.front();
  await tab.press('Tab');
  await tab.press('Enter');
}
