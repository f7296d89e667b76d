/** Saves the product of a page from the card in it. */
import type { PageFacts, Report } from '../../engine/types.ts';
import { makeDraft } from '../../shelf/make-draft.ts';
import { t } from '../i18n.ts';
import { askBackground } from '../messages-content.ts';

/** Resolves to what came of it, in words. */
export async function saveFromCard(
  report: Report,
  list: number,
  facts: PageFacts,
  site: string,
): Promise<string> {
  const chosen = report.lists[list];
  if (!chosen) return '';
  const title = facts.productName ?? facts.title;
  const draft = makeDraft(chosen, report.product, { title, brand: facts.brand, site });
  const saved = await askBackground('shelfSave', { draft }).catch(() => null);
  if (saved?.ok) return t(`shelf_save_${saved.outcome}`);
  return t(`shelf_fault_${(saved?.why ?? 'no-answer').replaceAll('-', '_')}`);
}
