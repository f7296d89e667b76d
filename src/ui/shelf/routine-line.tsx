/** What is used at one time of day, in order. Things are moved by buttons or dragged; both do the same. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedProduct, Time } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { MoonIcon, SunIcon } from '../icons.tsx';
import type { Dragged } from './routine-page.tsx';
import { RoutineStepRow, type StepMove } from './routine-step-row.tsx';

interface Props {
  time: Time;
  /** In order. */
  products: SavedProduct[];
  dragged: Dragged | null;
  onDrag: (dragged: Dragged | null) => void;
  /** `at`: place from 0; `from`: the line it is dragged out of. */
  onPlace: (id: string, at: number, from: Time | null) => void;
  onTakeOut: (product: SavedProduct) => void;
  onDay: (product: SavedProduct, day: number) => void;
}

export function RoutineLine({ time, products, dragged, onDrag, onPlace, onTakeOut, onDay }: Props) {
  const { t } = useWords();
  const [gap, setGap] = useState<number | null>(null);
  const buttons = useRef<Record<string, HTMLButtonElement | null>>({});
  const lastMoved = useRef<string | null>(null);
  const order = products.map(({ id }) => id).join();

  // A row that moves can take the focus of its button away. Who has gone on meanwhile is left where they are.
  useEffect(() => {
    const isLost = !document.activeElement || document.activeElement === document.body;
    if (lastMoved.current && isLost) buttons.current[lastMoved.current]?.focus();
    lastMoved.current = null;
  }, [order]);

  const move = (product: SavedProduct, at: number, by: StepMove) => {
    lastMoved.current = `${product.id} ${by}`;
    onPlace(product.id, by === 'up' ? at - 1 : at + 1, null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const before = gap ?? products.length;
    setGap(null);
    if (!dragged) return;
    const own = products.findIndex(({ id }) => id === dragged.id);
    // Its own place is empty once it is taken up.
    onPlace(dragged.id, own >= 0 && own < before ? before - 1 : before, dragged.from);
    onDrag(null);
  };
  const Icon = time === 'morning' ? SunIcon : MoonIcon;
  return (
    <section
      class="routine-line"
      data-open={dragged !== null}
      aria-label={t(`routine_${time}`)}
      onDragOver={(event) => {
        if (!dragged) return;
        event.preventDefault();
        if (event.target === event.currentTarget) setGap(products.length);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setGap(null);
      }}
      onDrop={drop}
    >
      <h2>
        <Icon />
        {t(`routine_${time}`)}
      </h2>
      {products.length === 0 && <p class="quiet">{t('routine_line_empty')}</p>}
      <ol>
        {products.map((product, i) => (
          <RoutineStepRow
            key={product.id}
            {...{ product, time }}
            place={i}
            count={products.length}
            gap={gap === i ? 'before' : gap === products.length && i === gap - 1 ? 'after' : null}
            onButton={(by, element) => {
              buttons.current[`${product.id} ${by}`] = element;
            }}
            onMove={(by) => move(product, i, by)}
            onTakeOut={() => onTakeOut(product)}
            onDay={(day) => onDay(product, day)}
            onDragStart={() => onDrag({ id: product.id, from: time })}
            onDragEnd={() => onDrag(null)}
            onOver={(isSecondHalf) => dragged && setGap(isSecondHalf ? i + 1 : i)}
          />
        ))}
      </ol>
    </section>
  );
}
