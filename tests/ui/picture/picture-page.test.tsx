/** The page that reads pictures, with a reader of the test's own in the worker's place. */
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Report } from '../../../src/engine/types.ts';
import { wordsToText } from '../../../src/ocr/words-to-text.ts';
import type { PictureReading } from '../../../src/platform/ocr/picture-messages.ts';
import { PictureError, readPicture } from '../../../src/platform/ocr/picture-reader.ts';
import { PicturePage } from '../../../src/ui/picture/picture-page.tsx';
import { expectAccessible } from '../expect-accessible.ts';
import { mount } from '../mount.tsx';
import { explained, list, report } from '../sample.ts';

const muting = { mutes: [], host: '', onMute: vi.fn(), onUnmute: vi.fn() };
const profile = { skin: [], life: [], allergies: [], avoid: [], lookFor: [], night: [], law: null };

/** Gives the page a picture, as from another program. */
function drop(): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['…'], 'label.png', { type: 'image/png' }));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
}

/** The sample list's words, one line, all well seen. */
async function reading(): Promise<PictureReading> {
  const canvas = new OffscreenCanvas(4000, 40);
  canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
  const words = list.text.split(' ').map((text, i) => ({
    text,
    sure: 90,
    page: 0,
    left: i * 60,
    right: i * 60 + 50,
    top: 4,
    bottom: 30,
  }));
  return { ...wordsToText([{ block: 0, words }]), pages: [await createImageBitmap(canvas)] };
}

/** The report with one name taken for another's typo. */
const withTypo: Report = {
  ...report,
  lists: report.lists.map((l) => ({
    ...l,
    items: l.items.map((item) =>
      item.ingredient === 'isopropyl-myristate' ? { ...item, marks: [...item.marks, 'typo' as const] } : item,
    ),
  })),
};
const events = (answer: Report) => ({
  explain: vi.fn(async () => explained),
  onCheck: vi.fn(async () => answer),
  onCopy: vi.fn(async () => {}),
  onPrint: vi.fn(),
});
const rows = (root: HTMLElement) =>
  [...root.querySelectorAll('.report .finding .row-name')].map((row) => row.textContent);

test('what rests on a doubtful word is asked, not said, until the person confirms it', async () => {
  const given = events(withTypo);
  const read = vi.fn(reading);
  const root = mount(
    <main>
      <PicturePage picture={null} read={read} events={given} {...{ muting, profile }} />
    </main>,
  );
  drop();
  await expect.poll(() => rows(root).length).toBeGreaterThan(0);
  expect(rows(root)).not.toContain('Isopropyl Myristate');
  const doubt = root.querySelector('.doubt');
  expect(doubt?.querySelector('input')?.value).toContain('Isopropyl');
  expect(doubt?.querySelector('canvas')?.getAttribute('aria-label')).toContain('Isopropyl Myristate');
  await expectAccessible(root);
  doubt?.querySelector('button')?.click();
  await expect.poll(() => rows(root)).toContain('Isopropyl Myristate');
  expect(given.onCheck).toHaveBeenCalledTimes(2);
});

test('what was read in a page is taken over with its doubts, and not read again', async () => {
  const read = vi.fn(reading);
  const root = mount(
    <main>
      <PicturePage picture={await reading()} read={read} events={events(withTypo)} {...{ muting, profile }} />
    </main>,
  );
  await expect.poll(() => root.querySelectorAll('.doubt canvas').length).toBeGreaterThan(0);
  expect(read).not.toHaveBeenCalled();
});

test('reading can be cancelled, and failures are said in words', async () => {
  const ended = vi.fn();
  const slow = (_: Blob, onProgress: (share: number) => void, signal: AbortSignal) => {
    onProgress(0.4);
    signal.addEventListener('abort', ended);
    return new Promise<PictureReading>(() => {});
  };
  const root = mount(
    <main>
      <PicturePage picture={null} read={slow} events={events(report)} {...{ muting, profile }} />
    </main>,
  );
  drop();
  await expect.poll(() => root.querySelector('progress')?.value).toBeCloseTo(0.4);
  await expectAccessible(root);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => root.querySelector('.picture-input')).not.toBeNull();
  expect(ended).toHaveBeenCalled();

  const fails = async () => Promise.reject(new PictureError('too-long'));
  mount(
    <main>
      <PicturePage picture={null} read={fails} events={events(report)} {...{ muting, profile }} />
    </main>,
  );
  drop();
  await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('took too long');
});

test('a picture is given up after the time limit, and what is no picture at once', async () => {
  const canvas = new OffscreenCanvas(10, 10);
  canvas.getContext('2d');
  const tiny = await canvas.convertToBlob();
  const { signal } = new AbortController();
  await expect(readPicture(tiny, () => {}, signal, 'latin', 1)).rejects.toMatchObject({ why: 'too-long' });
  await expect(readPicture(new Blob(['no']), () => {}, signal)).rejects.toMatchObject({ why: 'no-picture' });
  await expect(readPicture(tiny, () => {}, AbortSignal.abort('enough'))).rejects.toBe('enough');
});
