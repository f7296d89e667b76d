/** One step of a time of day: its place, its days, and the buttons that move it. */
import type { SavedProduct, Time } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { CrossIcon, DownIcon, GripIcon, UpIcon } from '../icons.tsx';
import { DayToggles } from './day-toggles.tsx';
import { nameOf } from './shelf-phrases.ts';

export type StepMove = 'up' | 'down';

interface Props {
  product: SavedProduct;
  time: Time;
  /** From 0. */
  place: number;
  count: number;
  /** Where what is dragged would come. */
  gap: 'before' | 'after' | null;
  onButton: (by: StepMove, element: HTMLButtonElement | null) => void;
  onMove: (by: StepMove) => void;
  onTakeOut: () => void;
  onDay: (day: number) => void;
  onDragStart: () => void;
  onDragEnd: () => void;
  /** What is dragged is over this row, over its lower half or not. */
  onOver: (isSecondHalf: boolean) => void;
}

export function RoutineStepRow(props: Props) {
  const { product, time, place, count, gap, onButton, onMove } = props;
  const words = useWords();
  const { t } = words;
  const name = nameOf(words, product);
  const days = product.slots.find((slot) => slot.time === time)?.days ?? [];
  const canMove = { up: place > 0, down: place < count - 1 };
  return (
    <li
      class="routine-step"
      data-gap={gap}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', name);
        props.onDragStart();
      }}
      onDragEnd={props.onDragEnd}
      onDragOver={(event) => {
        const { top, height } = event.currentTarget.getBoundingClientRect();
        props.onOver(event.clientY > top + height / 2);
      }}
    >
      <span class="routine-grip" aria-hidden="true">
        <GripIcon />
      </span>
      <div class="row-main">
        <PlaceLink to={`#shelf=${product.id}`} class="row-name">
          <bdi>{name}</bdi>
        </PlaceLink>
        <DayToggles name={name} days={days} onToggle={props.onDay} />
      </div>
      <span class="routine-buttons">
        {(['up', 'down'] as const).map((by) => (
          <button
            key={by}
            ref={(element) => onButton(by, element)}
            type="button"
            class="icon-button"
            aria-label={t(`routine_${by}`, name)}
            aria-disabled={!canMove[by]}
            onClick={() => canMove[by] && onMove(by)}
          >
            {by === 'up' ? <UpIcon size={14} /> : <DownIcon size={14} />}
          </button>
        ))}
        <button
          type="button"
          class="icon-button"
          aria-label={t('routine_take_out', name)}
          onClick={props.onTakeOut}
        >
          <CrossIcon size={14} />
        </button>
      </span>
    </li>
  );
}
