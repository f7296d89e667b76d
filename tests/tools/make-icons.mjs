// Draws the toolbar icons from their one master: node tests/tools/make-icons.mjs
// States: on (a list was read), none (no list on the page), paused. PNG, because browsers take no SVG for the toolbar.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const folder = fileURLToPath(new URL('../../public/icons/', import.meta.url));
const master = readFileSync(`${folder}icon.svg`, 'utf8');
const sizes = [16, 32, 48, 128];

/** What each state changes in the master: attributes by element id. */
const states = {
  on: {},
  none: {
    ground: { fill: '#666d75' },
    lens: { fill: '#7b828a' },
    lines: { stroke: '#9aa1a9' },
    mark: { stroke: '#c6cbd1' },
  },
  paused: {
    ground: { fill: '#666d75' },
    lens: { fill: '#7b828a' },
    lines: { stroke: '#9aa1a9' },
    mark: { display: 'none' },
    pause: { display: 'inline' },
  },
};

const { CHROMIUM_PATH } = process.env;
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
});
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  for (const [state, changes] of Object.entries(states)) {
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${master}`,
    );
    await page.evaluate((byId) => {
      for (const [id, attributes] of Object.entries(byId)) {
        for (const [name, value] of Object.entries(attributes))
          document.getElementById(id)?.setAttribute(name, value);
      }
    }, changes);
    writeFileSync(`${folder}${state}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  await page.close();
}
await browser.close();
console.log(`${sizes.length * Object.keys(states).length} icons written to public/icons/`);
