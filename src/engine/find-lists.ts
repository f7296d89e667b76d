/** Decides which stretches of a text are lists and where each begins and ends. */
import type { Group } from './group-pieces.ts';
import type { WordKind } from './lexicon.ts';
import type { Piece, Tools } from './piece.ts';
import type { Mark } from './types.ts';

/** A list before it is dressed for the answer. */
export interface RawList {
  pieces: Piece[];
  title: string | null;
  /** What stood in front: a heading for a whole list, for a part of one, or none. */
  headed: 'whole' | 'partial' | 'drug' | null;
  /** The heading began its line: "Shop by ingredient: …" is none of a list. */
  headedAtStart: boolean;
  /** Sentences stand in front of it in the same paragraph. */
  inProse: boolean;
  /** Stretches that sentences set apart. */
  parts: number;
  /** Highlights with bullets stood before it. */
  highlighted: boolean;
  /** Notes removed between or after names: call-outs, sentences. */
  callouts: number;
}

const NOT_CONTAINED = new Set(['freeFrom', 'ending', 'disclaimer']);

export function findLists(groups: Group[], tools: Tools): RawList[] {
  const lists: RawList[] = [];
  let list: RawList | null = null;
  let headed: RawList['headed'] = null;
  let headedAtStart = false;
  let title: string | null = null;
  let flag: Mark | null = null;
  let noise: WordKind | null = null;
  let callouts = 0;
  let highlighted = false;
  const finish = () => {
    if (list && list.pieces.length > 0) lists.push(list);
    list = null;
  };
  const textOf = (g: Group) => tools.text.slice(g.pieces[0]?.start ?? 0, g.pieces.at(-1)?.end ?? 0);

  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as Group;
    const next = groups[i + 1];
    if (
      group.word === 'heading' ||
      group.word === 'partial' ||
      group.word === 'active' ||
      group.word === 'inactive'
    ) {
      const isDrug: boolean = group.word === 'active' || group.word === 'inactive';
      // "Wirkstoff: …. Sonstige Bestandteile: …": what other shops head their hero ingredients with is a drug's active part here.
      if (group.word === 'inactive' && list && headed === 'partial') {
        list.headed = headed = 'drug';
        list.pieces = withFlag(list.pieces, 'active');
      }
      if (!(isDrug && headed === 'drug' && list)) finish();
      headedAtStart = group.newLine;
      headed = group.word === 'heading' ? 'whole' : group.word === 'partial' ? 'partial' : 'drug';
      flag = group.word === 'active' ? 'active' : group.word === 'inactive' ? 'inactive' : null;
      noise = null;
    } else if (group.word === 'mayContain') {
      flag = 'mayContain';
      noise = null;
    } else if (group.word === 'freeFrom' && endsSentence(group, tools)) {
      dropSentence(list, groups[i - 1]);
      noise = null;
    } else if (group.word && NOT_CONTAINED.has(group.word)) noise = group.word;
    else if (noise && endsNoise(group, noise)) noise = null;
    if (noise === 'disclaimer' && group.kind === 'list' && group.known >= 2) noise = null;
    if (flag === 'mayContain' && !group.word && group.before !== 'comma' && group.before !== 'open')
      flag = null;
    if (group.pieces.length === 0) continue;
    if (noise) continue;

    const isHead = group.after === 'colon' && next !== undefined && !next.word;
    if (group.bulleted && isHead && !headsList(groups, i)) {
      callouts++;
      highlighted = true;
      i = skipCallout(groups, i);
      continue;
    }
    if (
      group.bulleted &&
      group.pieces.length <= 2 &&
      group.pieces.every((p) => p.percent === null) &&
      isBeforeList(groups, i)
    ) {
      // "-Sugar\n-Rose Water\n\nWater, Glycerin, …": highlights on lines of their own.
      callouts++;
      highlighted = true;
      continue;
    }
    if (
      (isHead && isHeadOfOwn(group, tools) && next.kind === 'list') ||
      (list && isTitleLine(list, groups, i, tools))
    ) {
      // "Step 1:", "Coral Crush:", "Shades 105, 110 & 120:": the head of a list of its own.
      finish();
      title = textOf(group);
      continue;
    }
    if (isHead && next.kind !== 'list') {
      // "Retinol: smooths …" explains a name; a longer list before it stays.
      callouts++;
      if (group.pieces.length <= 3) continue;
      group.pieces.pop();
    } else if (isHead && group.pieces.length > 1 && !group.pieces.at(-1)?.found) group.pieces.pop();

    if (group.kind !== 'list' && !(list && isShadeRow(group, tools)) && !isActiveRow(group, next, tools)) {
      if (list && fitsBetween(groups, i)) list.pieces.push(...withFlag(group.pieces, flag));
      else if (group.kind === 'prose') callouts++;
      continue;
    }
    if (list && isSpokenAbout(list, groups, i)) {
      callouts++;
      continue;
    }
    if (list && group.before === 'blank' && group.word === null && group.newLine && isFarFrom(list, group))
      finish();
    const inProse = group.before === 'stop' && !group.newLine && groups[i - 1]?.kind === 'prose';
    list ??= { pieces: [], title, headed, headedAtStart, inProse, highlighted, callouts, parts: 0 };
    if (groups[i - 1]?.kind === 'prose' || list.parts === 0) list.parts++;
    title = null;
    list.pieces.push(...withFlag(group.pieces, flag));
  }
  finish();
  return lists;
}

/** Words in front of a colon that are no names; or some and then numbers: "Shades 105, 110 & 120". */
function isHeadOfOwn({ pieces, known, before }: Group, tools: Tools): boolean {
  if (known > 0 || before === 'comma') return false;
  const isNumber = ({ start, end }: Piece) => {
    const text = tools.text.slice(start, end);
    return /\d/.test(text) && text.replace(/\P{L}+/gu, '').length <= 3;
  };
  return pieces.length <= 3 || pieces.slice(1).every(isNumber);
}

/** "Joy of Dawn" on a line of its own between two lists whose names stand side by side. */
function isTitleLine(list: RawList, groups: Group[], i: number, tools: Tools): boolean {
  const [before, group, next] = [groups[i - 1], groups[i] as Group, groups[i + 1]];
  const [piece] = group.pieces;
  return (
    group.kind === 'short' &&
    group.pieces.length === 1 &&
    group.newLine &&
    Boolean(piece && !piece.found && /^\p{Lu}/u.test(tools.text.slice(piece.start, piece.end))) &&
    Boolean(next && !next.word && next.newLine && next.kind === 'list') &&
    Boolean(before && (before.kind !== 'list' || before.pieces.length > 2)) &&
    Math.max(before?.pieces.length ?? 0, next?.pieces.length ?? 0) > 2 &&
    list.pieces.length >= 4 * list.parts
  );
}

/**
 * A name among sentences behind a list is spoken about, and so is one of its names that heads a paragraph; where every name
 * has its sentences it is a part of the list.
 */
function isSpokenAbout(list: RawList, groups: Group[], i: number): boolean {
  const [before, group, next] = [groups[i - 1], groups[i] as Group, groups[i + 1]];
  if (
    group.word ||
    group.before === 'colon' ||
    group.pieces.length > 2 ||
    list.pieces.length < 5 * list.parts
  )
    return false;
  const isKnown = (piece: Piece) => list.pieces.some((other) => other.found?.name === piece.found?.name);
  return (
    before?.kind === 'prose' ||
    (next?.kind === 'prose' && next.newLine && group.newLine && group.pieces.every(isKnown))
  );
}

/** Absence claims end with their sentence or line; sections after the list end where a list of some length begins a line. */
function endsNoise(group: Group, noise: WordKind): boolean {
  if (noise === 'freeFrom') return group.before === 'stop' || group.before === 'blank' || group.newLine;
  return (
    group.kind === 'list' && group.known > (group.newLine ? 3 : 5) && group.known >= 0.8 * group.pieces.length
  );
}

/** "- Colouring cream: aqua, …": a bulleted head may open a list of its own; a call-out's colon is followed by a sentence. */
function headsList(groups: Group[], at: number): boolean {
  let i = at + 1;
  while (
    groups[i - 1]?.after === 'colon' &&
    (groups[i]?.pieces.length ?? 9) <= 2 &&
    groups[i]?.after === 'colon'
  )
    i++;
  const next = groups[i];
  return next?.kind === 'list' && next.known >= 6 && !next.word;
}

/** Whether a longer list without bullets follows. */
function isBeforeList(groups: Group[], at: number): boolean {
  for (let i = at + 1; i < groups.length && i < at + 40; i++) {
    const group = groups[i] as Group;
    if (group.word && group.word !== 'heading') return false;
    if (!group.bulleted && group.kind === 'list' && group.pieces.length >= 4 && group.known >= 3) return true;
  }
  return false;
}

/** A call-out goes to the end of its line, or to the sentence after which a list begins. */
function skipCallout(groups: Group[], at: number): number {
  let i = at + 1;
  while (i < groups.length) {
    const group = groups[i] as Group;
    const following = groups[i + 1];
    if (!following || following.word || following.newLine || following.bulleted) return i;
    if (group.after === 'stop' && following.kind === 'list') return i;
    i++;
  }
  return i;
}

/** An unknown name between two stretches of list, in a text that separates by stops or lines. */
function fitsBetween(groups: Group[], i: number): boolean {
  const group = groups[i] as Group;
  const before = groups[i - 1];
  const after = groups[i + 1];
  return (
    group.kind === 'short' &&
    group.pieces.length === 1 &&
    before?.kind === 'list' &&
    after?.kind === 'list' &&
    !after.word &&
    before.pieces.length === 1 &&
    after.pieces.length <= 2
  );
}

function withFlag(pieces: Piece[], flag: Mark | null): Piece[] {
  return flag ? pieces.map((p) => ({ ...p, marks: [...p.marks, flag] })) : pieces;
}

/** "Paraben, silikon ve alkol içermez.": in languages that put the verb last the word comes behind what is absent. */
function endsSentence({ wordEnd }: Group, { text }: Tools): boolean {
  return /^\s*(?:[.!;\n]|$)/.test(text.slice(wordEnd, wordEnd + 4));
}

/** Takes the names of the sentence that ended with "free from" out again; a sentence that is the list itself stays. */
function dropSentence(list: RawList | null, sentence: Group | undefined): void {
  if (!list || !sentence || sentence.word || sentence.before === 'comma') return;
  const [first] = sentence.pieces;
  if (first) list.pieces = list.pieces.filter((piece) => piece.start < first.start);
}

/** "Principe actif : acide azélaïque. Excipients : …": few words between the two headings are names, known or not. */
function isActiveRow({ word, pieces }: Group, next: Group | undefined, tools: Tools): boolean {
  if ((word !== 'active' && word !== 'partial') || next?.word !== 'inactive' || pieces.length > 6)
    return false;
  const text = tools.text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);
  return text.trim().split(/\s+/).length <= 6 * pieces.length;
}

/** "May contain" behind a list leads to names even where few are known: colours go by numbers and local words. */
function isShadeRow({ word, pieces, known }: Group, tools: Tools): boolean {
  const text = tools.text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);
  return word === 'mayContain' && known > 0 && text.split(/\s+/).length <= 4 * pieces.length;
}

/** Lists a blank line apart are two when the second is one by itself. */
function isFarFrom(list: RawList, group: Group): boolean {
  return list.pieces.length >= 8 && group.known >= 5;
}
