/** Events that answer at once and remember how they were called. */
import { vi } from 'vitest';
import { explained, report } from './sample.ts';

export const popupEvents = () => ({
  explain: vi.fn(async () => explained),
  onCheck: vi.fn(async () => report),
  onCopy: vi.fn(async () => {}),
  onShow: vi.fn(async () => true),
  onGrant: vi.fn(async () => true),
  onReload: vi.fn(),
  onPause: vi.fn(),
});
