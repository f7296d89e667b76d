/** Lists as labels and shops print them, made from real names, and then damaged as pages damage them. */
import fc from 'fast-check';
import { knowledge } from '../../src/knowledge/index.ts';
import scraps from './scraps.json';

const pick = <T>(all: readonly T[]) => fc.constantFrom(...all);

/** Names of all kinds: curated ones with their other spellings, every 40th of the register, local ones of each language. */
const names = [
  ...knowledge.ingredients.flatMap(({ inci, names: others }) => [
    inci,
    ...(others ?? []).map(({ name }) => name),
  ]),
  ...knowledge.register
    .split('\n')
    .filter((_, i) => i % 40 === 0)
    .map((line) => line.split('\t')[0] ?? ''),
  ...Object.values(knowledge.names).flatMap((file) =>
    file
      .split('\n')
      .filter((line, i) => i % 50 === 1 && !line.startsWith('#'))
      .map((line) => line.split('\t')[0] ?? ''),
  ),
].filter(Boolean);
const headings = knowledge.languages.flatMap(({ headings: all }) => all.slice(0, 4));

const name = fc.oneof(
  { weight: 8, arbitrary: pick(names) },
  { weight: 1, arbitrary: pick(names).map((n) => n.toUpperCase()) },
  { weight: 1, arbitrary: fc.tuple(pick(names), pick(scraps.tails)).map(([n, tail]) => n + tail) },
);

/** A list with its heading and what stands around it. */
export const wellFormed: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(pick(headings), { nil: '' }),
    pick(scraps.colons),
    pick(scraps.separators),
    fc.array(name, { maxLength: 45 }),
    pick(scraps.ends),
  )
  .map(([heading, colon, separator, all, end]) => (heading && heading + colon) + all.join(separator) + end);

/** A place in a text as a share of its length, so that it shrinks with the text. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
/** Half characters, which JSON files can't hold. */
const [HALF, REST] = ['\ud83d', '\udc00'];
type Damage = (text: string, at: number, to: number, scrap: string) => string;
const damages: Damage[] = [
  (text, at, to) => text.slice(0, at) + text.slice(to),
  (text, at, to) => text.slice(0, to) + text.slice(at),
  (text, at, to) => text.slice(at, to) + text.slice(0, at) + text.slice(to),
  (text, at, _, scrap) => text.slice(0, at) + scrap + text.slice(at),
  (text, at, to, scrap) => text.slice(0, at) + text.slice(at, to).replaceAll(' ', scrap) + text.slice(to),
  (text, at, to, scrap) => text.slice(0, at) + text.slice(at, to).replaceAll(',', scrap) + text.slice(to),
  (text, at, to) => text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to),
  (text, at, to) => text.slice(0, at) + [...text.slice(at, to)].reverse().join('') + text.slice(to),
  (text, at, to) => text.slice(0, at) + lookAlike(text.slice(at, to)) + text.slice(to),
  (text, at, to) => text.slice(0, at) + encodedTwice(text.slice(at, to)) + text.slice(to),
  (text, at, to) => text.slice(0, at) + [...text.slice(at, to)].join('\u200b') + text.slice(to),
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
];

const lookAlike = (text: string): string =>
  text.replace(/[aceopxy]/g, (c) => 'асеорху'.charAt('aceopxy'.indexOf(c)));
/** UTF-8 taken for Latin-1. */
const encodedTwice = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

/** Damaged up to eight times. */
export const damaged: fc.Arbitrary<string> = fc
  .tuple(
    wellFormed,
    fc.array(
      fc.tuple(
        pick(damages),
        place,
        place,
        fc.oneof(pick([...scraps.noise, HALF, REST]), fc.string({ maxLength: 8 })),
      ),
      {
        maxLength: 8,
      },
    ),
  )
  .map(([text, all]) =>
    all.reduce((now, [damage, a, b, scrap]) => {
      const [at, to] = [Math.min(a, b), Math.max(a, b)].map((share) => Math.round(share * now.length));
      return damage(now, at as number, Math.min(to as number, (at as number) + 400), scrap).slice(0, 6000);
    }, text),
  );
