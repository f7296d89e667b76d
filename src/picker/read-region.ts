/** Has a place of the page read and shows what comes of it beside the picture. The answer is kept here, and nowhere else. */
import { cutText } from '../ocr/cut-text.ts';
import { printOf } from '../ocr/prints.ts';
import { openPanel, type Panel } from '../page/picture/panel.ts';
import type { Target } from '../page/picture/target.ts';
import { t } from '../platform/i18n.ts';
import { askBackground } from '../platform/messages-content.ts';
import { askToCheck, readPlace } from '../platform/ocr/connect-picker.ts';
import { panelWords } from '../platform/ocr/panel-words.ts';
import type { FoundInPicture } from '../platform/ocr/picker-messages.ts';
import type { PackedReading, PictureNews } from '../platform/ocr/picture-messages.ts';
import { prints } from '../platform/ocr/prints/index.ts';
import { describeReading, type MissingParts } from './describe-reading.ts';
import { judgeReading } from './judge-reading.ts';

export interface RegionReading {
  found(): FoundInPicture | null;
  packed(): PackedReading | null;
  end(): void;
}

export function readRegion(target: Target): RegionReading {
  const life = new AbortController();
  const { signal } = life;
  let panel: Panel | undefined;
  let packed: PackedReading | null = null;
  let found: FoundInPicture | null = null;
  let missing: MissingParts = { isCovered: false, isCut: false };

  const end = () => life.abort();
  // Until its picture is taken nothing of ours may be in view; this much the keyboard can do.
  addEventListener('keydown', ({ key }) => key === 'Escape' && !panel && end(), { capture: true, signal });
  signal.addEventListener('abort', () => panel?.close());

  const more = (index: number) => {
    const { family, ingredient } = found?.report.findings.filter(({ note }) => !note)[index] ?? {};
    if (family) void askBackground('more', { family, ingredient: ingredient ?? null }).catch(() => {});
  };
  async function onNews(news: PictureNews): Promise<void> {
    if (news.kind === 'taken') {
      missing = news;
      const words = await panelWords();
      if (signal.aborted) return;
      panel = openPanel(document, words, target.locate, {
        // A reading under way ends; one that is done stays to be seen in the popup.
        onClose: () => found ?? end(),
        onCheck: askToCheck,
        onMore: more,
      });
    } else if (news.kind === 'progress') panel?.progress(news.share);
    else if (news.kind === 'failed') panel?.fail(t(`picture_${news.why.replace('-', '_')}`));
    else await show(news.reading);
  }
  async function show(reading: PackedReading): Promise<void> {
    try {
      const judged = await judgeReading(reading);
      if (signal.aborted) return;
      const { text } = reading;
      const { report, doubts } = judged;
      packed = reading;
      found = { text, report, doubts: doubts.length };
      panel?.result(describeReading(report, cutText(text, report, doubts), doubts.length > 0, missing));
    } catch {
      if (!signal.aborted) panel?.fail(t('picture_failed'));
    }
  }

  // One after the other: the panel stands before it is filled.
  let turn = Promise.resolve();
  readPlace(
    target.locate(),
    printOf(document.documentElement.lang, prints),
    (news) => {
      turn = turn.then(() => onNews(news));
    },
    signal,
  );
  return { found: () => found, packed: () => packed, end };
}
