import type { Print } from '../../ocr/prints.ts';

/** Packed data, loaded when it is first needed. */
export type Models = { latin: () => Promise<{ default: string }> } & Partial<
  Record<Print, () => Promise<{ default: string }>>
>;
