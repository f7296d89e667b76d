/**
 * The whole list as a row of ticks, first ingredient first, with the marked ones in their colours: where in the list
 * something stands says more about its amount than its name does. Decoration; the rows say the same in words.
 */
import type { Finding, PageList } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { type Stance, stances } from '../known.ts';
import { formatNumber } from '../phrases.ts';
import './list-strip.css';

/** More ticks than this cannot be told apart in a popup's width; longer lists share ticks. */
const mostTicks = 60;

export function ListStrip({ list, findings }: { list: PageList; findings: Finding[] }) {
  const words = useWords();
  const ticks = stanceTicks(list.items.length, findings);
  return (
    <div class="list-strip" aria-hidden="true">
      <span>{formatNumber(words, 1)}</span>
      <svg
        aria-hidden="true"
        width={ticks.length * 18}
        viewBox={`0 0 ${ticks.length * 6 - 2} 12`}
        preserveAspectRatio="none"
      >
        {ticks.map((stance, i) => (
          <rect
            key={i}
            class={stance ? `tick stance-${stance}` : 'tick'}
            x={i * 6}
            width="4"
            y={stance ? 0 : 8}
            height={stance ? 12 : 4}
          />
        ))}
      </svg>
      <span>{formatNumber(words, list.items.length)}</span>
    </div>
  );
}

/** One entry a tick: the most pressing stance among the items it stands for. */
function stanceTicks(count: number, findings: Finding[]): (Stance | null)[] {
  const perTick = Math.ceil(count / mostTicks);
  const ticks: (Stance | null)[] = new Array(Math.ceil(count / perTick)).fill(null);
  for (const { item, stance, note } of findings) {
    const at = Math.floor(item / perTick);
    const there = ticks[at];
    if (!note && (!there || stances.indexOf(stance) < stances.indexOf(there))) ticks[at] = stance;
  }
  return ticks;
}
