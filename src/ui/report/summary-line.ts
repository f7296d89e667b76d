/** The answer in words: "27 ingredients read. 2 may clog pores, 1 needs care." */
import type { Finding, PageList } from '../../engine/types.ts';
import type { Words } from '../context.ts';
import type { Stance } from '../known.ts';
import { joinPhrases } from '../phrases.ts';
import { countStances } from './count-stances.ts';

export interface SummaryPart {
  stance: Stance;
  phrase: string;
}

export interface Summary {
  /** What to look at first: what may clog, be harsh or need care; when there is none, what may help. */
  first: SummaryPart[];
  /** The rest, to be said more quietly. */
  also: SummaryPart[];
  /** How much was read. */
  read: string;
}

export function summarise(words: Words, list: PageList, findings: Finding[]): Summary {
  const parts = countStances(findings).map(({ stance, count }) => ({
    stance,
    phrase: words.plural(`count_${stance}`, count),
  }));
  const isGood = ({ stance }: SummaryPart) => stance === 'helps' || stance === 'info';
  const pressing = parts.filter((part) => !isGood(part));
  return {
    first: pressing.length > 0 ? pressing : parts,
    also: pressing.length > 0 ? parts.filter(isGood) : [],
    read: words.plural('count_read', list.items.length),
  };
}

/** The whole answer as one text, for screen readers and for copying. */
export function summaryLine(words: Words, list: PageList, findings: Finding[]): string {
  const { first, also, read } = summarise(words, list, findings);
  const phrases = [...first, ...also].map(({ phrase }) => phrase);
  return `${read} ${phrases.length > 0 ? words.t('sentence', joinPhrases(words, phrases)) : words.t('nothing_title')}`;
}
