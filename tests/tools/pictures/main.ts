/** Takes all pictures and lays them out as contact sheets; `--approve` makes them what the tests compare with. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { root } from '../bootstrap.mjs';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { ensureExtension } from '../build/build-extension.ts';
import { shrink } from './compare.ts';
import { drawContactSheets } from './contact-sheet.ts';
import { approvedFolder, approvedLooks } from './looks.ts';
import { pseudoExtension } from './pseudo-extension.ts';
import { type Look, nameOf, type Picture, takePictures } from './take-pictures.ts';

const locales = ['auto', 'de', 'ja'];
const folder = join(root, 'artifacts', 'pictures');

export async function main(args: string[]): Promise<number> {
  const isApproving = args.includes('--approve');
  mkdirSync(folder, { recursive: true });
  mkdirSync(approvedFolder, { recursive: true });
  const pictures = await takeAll(isApproving ? approvedLooks : everyLook());
  const browser = await chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    if (isApproving) {
      for (const old of readdirSync(approvedFolder)) rmSync(join(approvedFolder, old));
      for (const { look, surface, file } of pictures) {
        const url = await shrink(page, file);
        writeFileSync(
          join(approvedFolder, `${nameOf(look, surface)}.jpg`),
          Buffer.from(url.split(',')[1] ?? '', 'base64'),
        );
      }
      console.log(`${pictures.length} pictures approved: look at each before you commit it.`);
    } else for (const file of await drawContactSheets(page, pictures, folder)) console.log(file);
  } finally {
    await browser.close();
  }
  const bad = pictures.filter(({ sticksOut, errors }) => sticksOut.length + errors.length);
  for (const { look, surface, sticksOut, errors } of bad)
    console.log(`${nameOf(look, surface)}:\n  ${[...sticksOut, ...errors].join('\n  ')}`);
  return bad.length ? 1 : 0;
}

function everyLook(): Look[] {
  return [...locales, 'pseudo'].flatMap((locale) =>
    (['chromium', 'firefox'] as const).flatMap((browser) =>
      (['light', 'dark'] as const).map((scheme) => ({ browser, scheme, locale })),
    ),
  );
}

async function takeAll(looks: Look[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const look of looks) {
    const built = ensureExtension(look.browser === 'chromium' ? 'chrome' : 'firefox');
    const isPseudo = look.locale === 'pseudo';
    const extension = isPseudo ? pseudoExtension(built) : built;
    pictures.push(...(await takePictures(look, extension, folder)));
    console.error(nameOf(look, 'done'));
    if (isPseudo) rmSync(extension, { recursive: true });
  }
  return pictures;
}
