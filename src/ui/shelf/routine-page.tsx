/** Morning and evening through the week: placed by buttons or by dragging, with what is known of using it together. */
import { useState } from 'preact/hooks';
import { type Edit, type SavedProduct, type Time, times } from '../../shelf/types.ts';
import { PageHead } from '../app/page-head.tsx';
import { WhenLoaded } from '../app/when-loaded.tsx';
import { useWords } from '../context.ts';
import { PrintIcon } from '../icons.tsx';
import { lineUp, placeProduct, takeOut, toggleDay } from './plan-routine.ts';
import { RoutineAdd } from './routine-add.tsx';
import { RoutineLine } from './routine-line.tsx';
import { RoutineSums } from './routine-sums.tsx';
import { RoutineWeek } from './routine-week.tsx';
import type { ShelfEvents } from './shelf-access.ts';
import { nameOf } from './shelf-phrases.ts';
import type { Doing } from './use-doing.ts';
import { useLive } from './use-live.ts';
import './routine.css';

/** What is being dragged, and the line it comes from. */
export interface Dragged {
  id: string;
  from: Time | null;
}

export function RoutinePage({ events, doing }: { events: ShelfEvents; doing: Doing }) {
  const words = useWords();
  const { t } = words;
  const { reader, writer, view } = events.shelf;
  const loaded = useLive(reader, 'all', () => reader.all());
  const sums = useLive(reader, 'routine', view.routine);
  const [dragged, drag] = useState<Dragged | null>(null);

  const write = (edits: Edit[], told: string) => {
    if (edits.length > 0) doing.act(writer.edit(edits), () => told);
  };
  const place = (products: SavedProduct[], id: string, time: Time, at: number, from: Time | null = null) => {
    const product = products.find((one) => one.id === id);
    if (!product) return;
    const told = t('routine_placed', nameOf(words, product), t(`routine_${time}`), at + 1);
    write(placeProduct(products, id, time, at, from === time ? null : from), told);
  };
  return (
    <WhenLoaded loaded={loaded}>
      {({ products }) => {
        const isEmpty = products.every(({ slots }) => slots.length === 0);
        return (
          <article class="routine">
            <PageHead title={t('routine_title')} lead={t('routine_lead')} />
            <div class="routine-lines no-print">
              {times.map((time) => (
                <RoutineLine
                  key={time}
                  time={time}
                  products={lineUp(products, time)}
                  dragged={dragged}
                  onDrag={drag}
                  onPlace={(id, at, from) => place(products, id, time, at, from)}
                  onTakeOut={(product) =>
                    write(
                      takeOut(product, time),
                      t('routine_taken_out', nameOf(words, product), t(`routine_${time}`)),
                    )
                  }
                  onDay={(product, day) => write(toggleDay(product, time, day), t('settings_saved'))}
                />
              ))}
            </div>
            <RoutineAdd
              products={products}
              onDrag={drag}
              onPlace={(id, time) => place(products, id, time, lineUp(products, time).length)}
            />
            {!isEmpty && sums.state === 'ready' && (
              <>
                <RoutineSums routine={sums.value} explain={events.explain} />
                <RoutineWeek steps={sums.value.steps} />
                <button type="button" class="button no-print" onClick={events.onPrintNow}>
                  <PrintIcon />
                  {t('routine_print')}
                </button>
              </>
            )}
          </article>
        );
      }}
    </WhenLoaded>
  );
}
