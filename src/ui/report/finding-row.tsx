/** One finding: closed, the answer in a glance; open, everything behind it. */
import type { Finding, Report } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { EvidenceStrength } from '../explanation/evidence-strength.tsx';
import { positionPhrase, zonePhrase } from '../phrases.ts';
import { useForeign } from '../translated.ts';
import { FindingDetails } from './finding-details.tsx';
import { ForYou } from './for-you.tsx';
import type { Muting } from './muting.ts';
import type { Explanations } from './use-explained.ts';
import './finding-row.css';

interface Props {
  finding: Finding;
  report: Report;
  explanations: Explanations;
  /** Scrolls the page to the item; resolves to false where it cannot be seen. Left out where there is no page. */
  onShow: ((list: number, item: number) => Promise<boolean>) | undefined;
  /** Left out where nothing can be muted. */
  muting: Muting | null;
  /** Open from the start, and scrolled to. */
  isTarget?: boolean;
}

export function FindingRow({ finding, report, explanations, onShow, muting, isTarget = false }: Props) {
  const words = useWords();
  const foreign = useForeign();
  const list = report.lists[finding.list];
  const item = list?.items[finding.item];
  const brief = report.families[finding.family];
  if (!list || !item || !brief) return null;
  const summary = (
    <span class="row-main">
      <span class="row-name">
        <bdi class={`mark mark-${finding.stance}`}>{item.text}</bdi>
      </span>
      <ForYou finding={finding} />
      <span class="row-short" lang={foreign(brief)}>
        {brief.short}
      </span>
      <span class="row-facts">
        <span>
          {positionPhrase(words, finding.item, list.items.length)}
          {item.dose.zone !== 'unknown' && `, ${zonePhrase(words, item.dose)}`}
        </span>
        <EvidenceStrength grade={brief.grade} short />
      </span>
    </span>
  );
  return (
    <Disclosure
      class={`finding stance-${finding.stance}`}
      summary={summary}
      startsOpen={isTarget}
      isTarget={isTarget}
    >
      <FindingDetails {...{ finding, list, explanations, onShow, muting }} family={brief.name} />
    </Disclosure>
  );
}
