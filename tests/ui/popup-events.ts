/** Events that answer at once and remember how they were called. */
import { vi } from 'vitest';
import type { SaveAccess } from '../../src/ui/shelf/save-access.ts';
import { explained, report } from './sample.ts';
import { fakeShelf } from './shelf/fake-shelf.ts';

/** An empty shelf, as the popup is given it. */
export const popupShelf = (given = fakeShelf()): SaveAccess => ({
  isPrivate: false,
  reader: given.reader,
  writer: given.writer,
  notice: given.notice,
  comparing: { openPages: vi.fn(async () => []), onCompare: vi.fn() },
});

export const popupEvents = () => ({
  explain: vi.fn(async () => explained),
  onCheck: vi.fn(async () => report),
  onCopy: vi.fn(async () => {}),
  onPrint: vi.fn(),
  onRead: vi.fn(),
  onChoose: vi.fn(),
  onMute: vi.fn(),
  onUnmute: vi.fn(),
  onShow: vi.fn(async () => true),
  onGrant: vi.fn(async () => true),
  onReload: vi.fn(),
  onPause: vi.fn(),
  shelf: popupShelf(),
});
