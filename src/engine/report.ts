/** One page's (or one pasted text's) report, put together from what the engine reads. */
import type { Family } from '../knowledge/schema/index.ts';
import type {
  Candidate,
  Engine,
  FamilyBrief,
  Finding,
  IngredientList,
  PageFacts,
  PageList,
  Profile,
  ReadHints,
  Report,
} from './types.ts';

/**
 * Reads every candidate and weighs the lists together, for a person if a profile is given. `now` gives milliseconds;
 * `origin` tells found from pasted texts.
 */
export function makeReport(
  engine: Engine,
  families: ReadonlyMap<string, Family>,
  candidates: Candidate[],
  page: PageFacts,
  now: () => number,
  origin: ReadHints['origin'] = 'page',
  profile?: Profile,
): Report {
  const start = now();
  const product = engine.context({
    ...(page.productName ? { name: page.productName } : {}),
    ...(page.brand ? { brand: page.brand } : {}),
    text: [page.productName, page.title, page.breadcrumbs].filter(Boolean).join('\n'),
  });
  const hints: ReadHints = {
    origin,
    ...(page.lang ? { lang: page.lang } : {}),
    ...(product.other ? { foreign: product.other } : {}),
  };
  const read = candidates.flatMap((candidate, index) => readCandidate(engine, candidate, index, hints));
  const lists = keepOneOfEach(read).map((list) =>
    engine.dose(list, product, wordsBefore(list, candidates[list.candidate]?.text ?? '', ownOf(list, read))),
  );
  const findings = engine.assess(lists, product, profile);
  return {
    product,
    lists,
    findings,
    families: briefs(findings, families),
    rules: engine.rules(lists, findings),
    ms: now() - start,
  };
}

function readCandidate(engine: Engine, candidate: Candidate, index: number, hints: ReadHints): PageList[] {
  const lists = engine.read(candidate.text, {
    ...(candidate.reasons.some(({ code }) => code === 'found_foreign') ? { foreign: 'maybe' } : {}),
    ...hints,
    ...(candidate.heading ? { heading: candidate.heading } : {}),
  });
  return lists.map((list) => ({
    ...list,
    where: candidate.where,
    candidate: index,
    reasons: [...candidate.reasons, ...list.reasons],
  }));
}

/** What stands in a text between the list before, if any, and this one: call-outs such as "Niacinamide 10 %". */
export function wordsBefore({ start }: IngredientList, text: string, lists: IngredientList[]): string {
  const ends = lists.map(({ end }) => end).filter((end) => end <= start);
  return text.slice(Math.max(0, ...ends), start);
}

/** The lists of the same text. */
const ownOf = ({ candidate }: PageList, lists: PageList[]): PageList[] =>
  lists.filter((list) => list.candidate === candidate);

/** Shops print a list twice (desktop and mobile) or first cut short: of lists with the same items the best stays. */
function keepOneOfEach(lists: PageList[]): PageList[] {
  const names = lists.map((list) => list.items.map((item) => item.name ?? item.text.toLowerCase()));
  return lists.filter((_, i) => !lists.some((_, j) => i !== j && isCoveredBy(i, j)));

  function isCoveredBy(i: number, j: number): boolean {
    const [mine, other] = [names[i] ?? [], names[j] ?? []];
    if (mine.length > other.length) return false;
    const known = new Set(other);
    if (!mine.every((name) => known.has(name))) return false;
    return mine.length < other.length || rank(i) < rank(j) || (rank(i) === rank(j) && i > j);
  }
  function rank(i: number): number {
    const list = lists[i];
    return (
      (list?.where === 'visible' ? 2 : list?.where === 'hidden' ? 1 : 0) + (list?.state === 'whole' ? 3 : 0)
    );
  }
}

function briefs(findings: Finding[], families: ReadonlyMap<string, Family>): Record<string, FamilyBrief> {
  const known: Record<string, FamilyBrief> = {};
  for (const { family: id } of findings) {
    const family = families.get(id);
    if (!family) continue;
    known[id] = {
      name: family.name,
      stance: family.stance,
      short: family.short,
      line: family.evidence.line,
      grade: family.evidence.grade,
    };
  }
  return known;
}
