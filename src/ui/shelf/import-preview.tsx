/** What taking a file in would do. Nothing has been written yet. */
import type { ImportCounts } from '../../shelf/types.ts';
import { useWords } from '../context.ts';

interface Props {
  counts: ImportCounts;
  broken: { name: string; reason: string }[];
  onTake: () => void;
  onForget: () => void;
}

/** Broken records that are named. */
const most = 20;

export function ImportPreview({ counts, broken, onTake, onForget }: Props) {
  const { t, plural } = useWords();
  const kinds = (['added', 'updated', 'same', 'conflicts'] as const).filter((kind) => counts[kind] > 0);
  const isUseful = counts.added + counts.updated + counts.conflicts > 0;
  return (
    <div class="import-preview" role="status">
      <p>
        <strong>{t('shelf_import_would')}</strong>
      </p>
      <ul class="claims">
        {kinds.map((kind) => (
          <li key={kind}>{plural(`shelf_import_${kind}`, counts[kind])}</li>
        ))}
        {kinds.length === 0 && <li>{t('shelf_import_empty')}</li>}
        {broken.length > 0 && <li>{plural('shelf_import_broken', broken.length)}</li>}
      </ul>
      {broken.length > 0 && (
        <ul class="quiet">
          {broken.slice(0, most).map(({ name, reason }, i) => (
            <li key={i}>
              <bdi>{name || t('shelf_no_name')}</bdi> <span dir="ltr">({reason})</span>
            </li>
          ))}
        </ul>
      )}
      <div class="button-row">
        {isUseful && (
          <button type="button" class="button button-main" onClick={onTake}>
            {t('shelf_import_do')}
          </button>
        )}
        <button type="button" class="button" onClick={onForget}>
          {t('shelf_import_cancel')}
        </button>
      </div>
    </div>
  );
}
