/** Records of older versions made into today's. The version counts for the store and for files alike. */

/** Version of what is written today. */
export const VERSION = 2;

type Loose = Record<string, unknown>;

/** From version N (index N − 1) to N + 1. Each takes whatever it is given and never throws; the check comes after. */
const steps: ((record: Loose) => Loose)[] = [
  // 1 → 2: a list says whether it was whole, and a product which revisions went before.
  (record) => ({
    ...record,
    past: Array.isArray(record.past) ? record.past : [],
    formulas: Array.isArray(record.formulas)
      ? record.formulas.map((formula) => (isLoose(formula) ? { state: 'whole', ...formula } : formula))
      : record.formulas,
  }),
];

/** A record as version `from` wrote it, in today's shape as far as it can be brought there. */
export function migrateRecord(record: unknown, from: number): unknown {
  if (!isLoose(record)) return record;
  return steps.slice(Math.max(0, from - 1)).reduce((one, step) => step(one), record);
}

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
