/** When a member of a family is only worth a note, as data: one row a family. Evidence: see each family's file. */
import type { ProductContext } from './types.ts';

export interface Weight {
  /** Noted only, when at most 1 % can be in the product. */
  lowIsNote?: boolean;
  /** Noted only, when the order says nothing about the amount. */
  unknownIsNote?: boolean;
  /** Noted only, beyond this place in the list. */
  lastPlace?: number;
  /** Noted only, beyond this share of the list (0–1). */
  lastShare?: number;
  /** Noted only in products that are washed off. */
  rinseOffIsNote?: boolean;
  /** Forms of membership that are only noted. */
  noteForms?: string[];
  /** Areas in which it is only noted. */
  noteAreas?: ProductContext['area'][];
}

const AWAY_FROM_FACE: ProductContext['area'][] = ['hair', 'nail'];
const ACTIVE: Weight = { lowIsNote: true };

/** Families without a row are never turned into a note by place or use. */
export const WEIGHTS: Record<string, Weight> = {
  'pore-clogging': {
    lowIsNote: true,
    unknownIsNote: true,
    lastShare: 1 / 3,
    rinseOffIsNote: true,
    noteForms: ['medium', 'low'],
    noteAreas: [...AWAY_FROM_FACE, 'lip'],
  },
  'drying-alcohol': {
    lowIsNote: true,
    unknownIsNote: true,
    lastPlace: 6,
    rinseOffIsNote: true,
    noteAreas: AWAY_FROM_FACE,
  },
  'strong-sulfate': { lowIsNote: true },
  'vitamin-c': { lowIsNote: true, noteForms: ['additive', 'botanical'] },
  aha: ACTIVE,
  pha: ACTIVE,
  vinegar: { ...ACTIVE, noteForms: ['additive'] },
  astringent: ACTIVE,
  'harsh-scrub': { ...ACTIVE, noteForms: ['additive'] },
  'sensory-irritant': { lowIsNote: true, noteAreas: ['lip', 'hair'] },
  'pore-friendly': ACTIVE,
  aloe: ACTIVE,
  honey: ACTIVE,
  rice: ACTIVE,
  soap: { lowIsNote: true },
};
