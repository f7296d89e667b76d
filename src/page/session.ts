/**
 * One page's reading, from the first look to the last mark: finds texts, has them read, paints, watches, answers.
 * Owns the page's report. Everything it starts ends with its signal.
 */
import type { Candidate, Finding, PageFacts, Report } from '../engine/types.ts';
import { type Card, createCard } from './card.ts';
import type { CardStrings } from './card-types.ts';
import type { Cues } from './cues.ts';
import { describeMark, type Phrases } from './describe-mark.ts';
import { emptyReport } from './empty-report.ts';
import { type Found, findLists } from './find-lists.ts';
import { byDocument, frameAround } from './frames.ts';
import { createPainter } from './highlight.ts';
import { watchPointer } from './hit-test.ts';
import { makeMarks, type PageMark } from './marks.ts';
import { observePage } from './observe.ts';
import { readPageFacts } from './page-facts.ts';
import type { Quirk } from './quirk.ts';

export interface SessionOptions {
  doc: Document;
  cues: Cues;
  /** Has texts read. Rejects when the reader can't be reached. */
  send: (candidates: Candidate[], page: PageFacts) => Promise<Report>;
  /** Asked for at the first card: looking words up for the first time holds a page up for some milliseconds. */
  strings: () => CardStrings;
  phrases: Phrases;
  /** The person wants the whole explanation of a finding. */
  onMore: (family: string, ingredient: string | null) => void;
  /** The person wants the product of a list on the shelf. Resolves to what came of it, in words. */
  onSave?: (report: Report, list: number, facts: PageFacts) => Promise<string>;
  openShadow?: (element: Element) => ShadowRoot | null;
  /** What is different about this site. */
  quirk?: Quirk;
  /** Findings the person does not want marked. */
  isMuted?: (finding: Finding) => boolean;
  /** How the marks look: see createPainter. */
  look?: () => string;
  /** Marks stand in a document for the first time, the page's own or a frame's: it needs their style. Rejects when it has not got it. */
  dress?: (frames: boolean) => Promise<unknown>;
  signal: AbortSignal;
}

export type SessionState =
  | { kind: 'reading' }
  | { kind: 'report'; report: Report; facts: PageFacts }
  | { kind: 'error'; message: string };

export interface Session {
  state(): SessionState;
  show(list: number, item: number): boolean;
  step(by: 1 | -1): boolean;
  /** Reads and paints again, because what the person wants has changed. */
  refresh(): Promise<void>;
}

/** Longest a burst of changes is waited out before the page is read again, milliseconds. */
const SETTLE = 250;
/** Documents that have the style of the marks; it outlasts the session that asked for it. */
const dressed = new WeakSet<Document>();
/** Time for the pointer to come from a word in a frame to its card, milliseconds. */
const LEAVE = 400;

export function startSession(options: SessionOptions): Session {
  const { doc, cues, signal } = options;
  let state: SessionState = { kind: 'reading' };
  let found: Found[] = [];
  let marks: PageMark[] = [];
  let current = -1;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let run = 0;
  /** A step asked for before the page was read. */
  let wanted: 1 | -1 | null = null;

  const painter = createPainter(doc, options.look);
  let card: Card | undefined;
  let pointer: AbortController | undefined;

  const readSoon = (delay = SETTLE) => {
    clearTimeout(pending);
    pending = setTimeout(read, delay);
  };

  const { watch } = observePage(doc, cues, {
    signal,
    ...(options.openShadow ? { openShadow: options.openShadow } : {}),
    isOurs: (node) => card?.owns(node) ?? false,
    isStale: hasStale,
    onChange: () => {
      if (hasStale()) dropMarks();
      readSoon();
    },
  });
  signal.addEventListener('abort', stop, { once: true });
  read();

  /** Whether a text that was read says something else by now, or is gone. */
  function hasStale(): boolean {
    try {
      return found.some((f) => f.isStale());
    } catch {
      // Nodes of a frame that went elsewhere can't even be asked in Firefox.
      return true;
    }
  }

  async function read(): Promise<void> {
    const mine = ++run;
    try {
      const next = await findLists(doc, cues, {
        signal,
        onRoot: watch,
        ...(options.openShadow ? { openShadow: options.openShadow } : {}),
        ...(options.quirk ? { quirk: options.quirk } : {}),
      });
      if (signal.aborted || mine !== run) return;
      const facts = readPageFacts(doc);
      const hadLists = found.length > 0;
      // A page that never had a text worth reading costs the background nothing; one that lost its list clears its badge.
      const report =
        next.length || hadLists
          ? await options.send(
              next.map((f) => f.candidate),
              facts,
            )
          : emptyReport();
      if (signal.aborted || mine !== run) return;
      found = next;
      state = { kind: 'report', report, facts };
      if (hasStale()) readSoon();
      else paint(report);
    } catch (error) {
      if (signal.aborted) return;
      dropMarks();
      state = { kind: 'error', message: error instanceof Error ? error.message : String(error) };
    }
  }

  function paint(report: Report): void {
    const open = card?.open ? marks[current]?.key : undefined;
    marks = makeMarks(report, found, options.isMuted);
    painter.paint(marks);
    pointer?.abort();
    if (marks.length) watchMarks();
    current = open === undefined ? -1 : marks.findIndex((mark) => mark.key === open);
    if (open !== undefined) current < 0 ? card?.hide('gone') : openCard(current);
    if (wanted) step(wanted);
    wanted = null;
  }

  function watchMarks(): void {
    pointer = new AbortController();
    const { signal } = pointer;
    const documents = byDocument(marks, (mark) => mark.ranges[0]?.startContainer);
    dress([...documents.keys()].filter((at) => !dressed.has(at)));
    for (const [at, here] of documents) {
      watchPointer(at, {
        signal,
        marks: here,
        onEnter: (id) => openCard(id),
        ...(at === doc ? {} : { onLeave: () => hideSoon(signal) }),
      });
    }
  }

  /** A document that could not be dressed is tried again with the next marks. */
  function dress(bare: Document[]): void {
    if (!bare.length) return;
    for (const at of bare) dressed.add(at);
    options.dress?.(bare.some((at) => at !== doc)).catch(() => {
      for (const at of bare) dressed.delete(at);
    });
  }

  /** A card hears of the pointer in the page's own document; a word in a frame has to tell it, unless the pointer went there. */
  function hideSoon(signal: AbortSignal): void {
    const timer = setTimeout(() => card?.hide('leave'), LEAVE);
    doc.addEventListener('pointermove', () => clearTimeout(timer), { once: true, signal });
  }

  function dropMarks(): void {
    pointer?.abort();
    painter.clear();
    card?.hide('gone');
    marks = [];
    current = -1;
  }

  function makeCard(): Card {
    return createCard(doc, options.strings(), {
      onMore: () => {
        const finding = marks[current]?.findings[0];
        if (finding) options.onMore(finding.family, finding.ingredient);
      },
      async onSave() {
        const finding = marks[current]?.findings[0];
        if (state.kind !== 'report' || !finding || !options.onSave) return '';
        return options.onSave(state.report, finding.list, state.facts);
      },
      onStep: (by) => void step(by),
      onHide: () => painter.focus([]),
    });
  }

  function openCard(id: number, focus = false): void {
    const mark = marks[id];
    if (!mark || state.kind !== 'report') return;
    current = id;
    const content = describeMark(state.report, mark, marks.length, options.phrases);
    card ??= makeCard();
    const word = mark.ranges[0]?.startContainer;
    card.show(content, mark.rects, focus, word && (frameAround(word, doc) ?? word));
    painter.focus(mark.ranges);
  }

  function step(by: 1 | -1): boolean {
    if (state.kind === 'reading') {
      wanted = by;
      return true;
    }
    let id = current < 0 && by < 0 ? 0 : current;
    for (let tried = 0; tried < marks.length; tried++) {
      id = (id + by + marks.length) % marks.length;
      // Marks in closed panels have no place to stand beside.
      if (!marks[id]?.reveal()) continue;
      openCard(id, true);
      return true;
    }
    return false;
  }

  function show(list: number, item: number): boolean {
    if (state.kind !== 'report') return false;
    const ranges = rangesOf(state.report, list, item);
    return painter.reveal(ranges);
  }

  function rangesOf(report: Report, listIndex: number, itemIndex: number): StaticRange[] {
    const list = report.lists[listIndex];
    const item = list?.items[itemIndex];
    if (!list || !item) return [];
    return found[list.candidate]?.ranges(list.start + item.start, list.start + item.end) ?? [];
  }

  function stop(): void {
    clearTimeout(pending);
    dropMarks();
    card?.destroy();
  }

  return { state: () => state, show, step, refresh: read };
}
