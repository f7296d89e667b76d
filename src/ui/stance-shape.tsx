/**
 * A stance as a shape, so that it never rests on colour alone: tick, warning triangle, filled pore, diamond, note.
 * The same outlines as on the card in the page.
 */
import type { Stance } from './known.ts';
import './stance.css';

const shapes: Record<Stance, string> = {
  helps: 'M8 1a7 7 0 100 14A7 7 0 008 1zM7 11.4L3.7 8.1l1.2-1.2L7 9l4.1-4.1 1.2 1.2z',
  care: 'M8 1.2L15.6 14.5H.4zM7.2 6v4.2h1.6V6zm0 5.4V13h1.6v-1.6z',
  clogging:
    'M8 1a7 7 0 100 14A7 7 0 008 1zm0 1.6a5.4 5.4 0 110 10.8A5.4 5.4 0 018 2.6zM8 5a3 3 0 100 6 3 3 0 000-6z',
  harsh: 'M8 .4L15.6 8 8 15.6.4 8zM7.2 4.3v4.6h1.6V4.3zm0 5.8v1.6h1.6v-1.6z',
  info: 'M3 1.5h10A1.5 1.5 0 0114.5 3v10a1.5 1.5 0 01-1.5 1.5H3A1.5 1.5 0 011.5 13V3A1.5 1.5 0 013 1.5zM7.2 4.2v1.6h1.6V4.2zm0 2.8v4.8h1.6V7z',
};

export function StanceShape({ stance, size = 16 }: { stance: Stance; size?: number }) {
  return (
    <svg
      class={`stance-shape stance-${stance}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={shapes[stance]} />
    </svg>
  );
}
