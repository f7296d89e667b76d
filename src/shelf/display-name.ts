/** How a kept name is shown: kept ones are in capitals, people read title case. */
import { titleCase } from '../engine/title-case.ts';

/** "CETEARYL ALCOHOL" → "Cetearyl Alcohol". A printed name that is no INCI name may have any letters. */
export function displayName(kept: string): string {
  if (/^[\x20-\x7e]*$/.test(kept)) return titleCase(kept);
  return kept.toLowerCase().replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
