/** The shelf as a file: whole, to be taken in again, or as a table for a spreadsheet. */
import { writeShelfCsv } from '../../shelf/shelf-csv.ts';
import { writeShelfFile } from '../../shelf/shelf-file.ts';
import type { SavedProduct } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import type { ShelfAccess } from './shelf-access.ts';

interface Props {
  shelf: Pick<ShelfAccess, 'onSaveFile'>;
  products: SavedProduct[];
  now: Date;
}

export function ExportSection({ shelf, products, now }: Props) {
  const { t } = useWords();
  const instant = now.toISOString();
  const name = `pore-over-shelf-${instant.slice(0, 10)}`;
  return (
    <section>
      <h2>{t('shelf_export')}</h2>
      <p class="quiet">{t('shelf_export_hint')}</p>
      <div class="button-row">
        <button
          type="button"
          class="button button-main"
          onClick={() =>
            shelf.onSaveFile(`${name}.json`, writeShelfFile(products, instant), 'application/json')
          }
        >
          {t('shelf_export_json')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => shelf.onSaveFile(`${name}.csv`, writeShelfCsv(products), 'text/csv')}
        >
          {t('shelf_export_csv')}
        </button>
      </div>
    </section>
  );
}
