/** Takes a file in: first it is told what that would do, then the person decides. */
import { useId, useRef, useState } from 'preact/hooks';
import { countPlan, planImport } from '../../shelf/merge-import.ts';
import { readShelfFile } from '../../shelf/shelf-file.ts';
import type { ReadFile, SavedProduct } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { ImportPreview } from './import-preview.tsx';
import type { ShelfAccess } from './shelf-access.ts';
import type { Doing } from './use-doing.ts';

interface Props {
  shelf: ShelfAccess;
  doing: Doing;
  products: SavedProduct[];
}

export function ImportSection({ shelf, doing, products }: Props) {
  const { t, plural } = useWords();
  const [file, setFile] = useState<ReadFile | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const read = async (chosen: File | undefined) =>
    setFile(chosen ? readShelfFile(await chosen.text().catch(() => '')) : null);
  const forget = () => {
    setFile(null);
    // The same file can be chosen again.
    if (field.current) field.current.value = '';
  };
  const take = async (incoming: SavedProduct[]) => {
    const done = await doing.act(shelf.writer.merge(incoming), ({ counts }) =>
      plural('shelf_imported', counts.added + counts.updated + counts.conflicts),
    );
    if (done) forget();
  };
  return (
    <section>
      <h2>{t('shelf_import')}</h2>
      <p class="quiet">{t('shelf_import_hint')}</p>
      <label class="field-label" for={id}>
        {t('shelf_import_file')}
      </label>
      <input
        ref={field}
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => read(event.currentTarget.files?.[0])}
      />
      {file && !file.ok && <p role="alert">{t(`shelf_file_${file.why.replaceAll('-', '_')}`)}</p>}
      {file?.ok && (
        <ImportPreview
          counts={countPlan(planImport(products, file.products))}
          broken={file.broken}
          onTake={() => take(file.products)}
          onForget={forget}
        />
      )}
    </section>
  );
}
