/** Events that answer at once and remember how they were called. */
import { vi } from 'vitest';
import { explained, report } from './sample.ts';

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
});
