/** Takes a file in: first it is told what that would do, then the person decides. */
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { countPlan, planImport } from '../../shelf/merge-import.ts';
import type { ReadFile, SavedProduct } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportProgress } from './import-progress.tsx';
import { readChosenFile } from './read-chosen-file.ts';
import type { ShelfAccess } from './shelf-access.ts';
import type { Doing } from './use-doing.ts';

interface Props {
  shelf: ShelfAccess;
  doing: Doing;
  products: SavedProduct[];
  now: Date;
}

export function ImportSection({ shelf, doing, products, now }: Props) {
  const { t, plural } = useWords();
  const [file, setFile] = useState<ReadFile | null>(null);
  /** How many products are on their way to the writer; null while none are. */
  const [passed, setPassed] = useState<number | null>(null);
  const [isReading, setReading] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const lastChosen = useRef<File | null>(null);
  const id = useId();
  const incoming = file?.ok ? file.products : null;
  // Not again for every word this page says: of 5,000 products it takes a second.
  const counts = useMemo(
    () => (incoming && passed === null ? countPlan(planImport(products, incoming)) : null),
    [products, incoming, passed === null],
  );

  const read = async (chosen: File | null) => {
    lastChosen.current = chosen;
    setFile(null);
    setReading(chosen !== null);
    if (!chosen) return;
    const answer = await readChosenFile(chosen, products, now);
    // Another one was chosen meanwhile.
    if (lastChosen.current !== chosen) return;
    setReading(false);
    setFile(answer);
  };
  const forget = () => {
    read(null);
    // The same file can be chosen again.
    if (field.current) field.current.value = '';
  };
  const take = async (wanted: SavedProduct[]) => {
    setPassed(0);
    const done = await doing.act(
      shelf.writer.merge(wanted, setPassed),
      ({ counts: { added, updated, conflicts } }) => plural('shelf_imported', added + updated + conflicts),
    );
    setPassed(null);
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
        accept=".json,.csv,application/json,text/csv"
        disabled={passed !== null}
        onChange={(event) => read(event.currentTarget.files?.[0] ?? null)}
      />
      {isReading && (
        <p role="status" class="quiet">
          {t('app_loading')}
        </p>
      )}
      {file && !file.ok && <p role="alert">{t(`shelf_file_${file.why.replaceAll('-', '_')}`)}</p>}
      {file?.ok && counts && (
        <ImportPreview
          counts={counts}
          broken={file.broken}
          onTake={() => take(file.products)}
          onForget={forget}
        />
      )}
      {incoming && passed !== null && <ImportProgress passed={passed} all={incoming.length} />}
    </section>
  );
}
