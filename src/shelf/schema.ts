/** The shapes of the shelf's records, for files, messages and the store. Everything is bounded. */
import * as v from 'valibot';
import { type Editable, MAX_TEXT, reactionKinds, type SavedProduct, statuses, times } from './types.ts';

/** Formulas kept of one product; older ones between the first and the newest go first. */
export const MAX_FORMULAS = 50;
/** Products a shelf holds. */
export const MAX_PRODUCTS = 20_000;

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const list = <T extends v.GenericSchema>(of: T, max: number) => v.pipe(v.array(of), v.maxLength(max));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'no ISO day'));
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/, 'no ISO instant'),
);
const site = v.pipe(v.string(), v.maxLength(253));
const use = v.picklist(['leave-on', 'rinse-off', 'unknown']);
const area = v.picklist(['face', 'body', 'hair', 'lip', 'nail', 'eye', 'unknown']);
const state = v.picklist(['whole', 'partial', 'unsure']);
const names = list(text(500), 600);

export const IdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,120}$/, 'no id'));

const Formula = v.object({ date: day, text: text(MAX_TEXT), names, site, state });
const Reaction = v.object({ kind: v.picklist(reactionKinds), date: v.nullable(day) });
const Slot = v.object({
  time: v.picklist(times),
  days: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.minLength(1),
    v.maxLength(7),
    v.check((days) => days.every((d, i) => i === 0 || d > (days[i - 1] as number)), 'days must rise'),
  ),
  order: v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e9)),
});

const editable = {
  name: text(300),
  brand: text(200),
  status: v.picklist(statuses),
  notes: text(10_000),
  tags: list(text(60), 50),
  reactions: list(Reaction, 200),
  slots: v.pipe(
    list(Slot, times.length),
    v.check((slots) => new Set(slots.map(({ time }) => time)).size === slots.length, 'one slot a time'),
  ),
  use,
  area,
};

export const ProductSchema = v.object({
  id: IdSchema,
  ...editable,
  sites: list(site, 200),
  formulas: v.pipe(v.array(Formula), v.minLength(1), v.maxLength(MAX_FORMULAS)),
  created: instant,
  changed: instant,
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  past: list(instant, 50),
}) satisfies v.GenericSchema<unknown, SavedProduct>;

export const DraftSchema = v.object({
  name: text(300),
  brand: text(200),
  site,
  text: text(MAX_TEXT),
  names,
  state,
  use,
  area,
});

const change = v.partial(v.strictObject(editable));
export const EditSchema = v.object({ id: IdSchema, was: change, change });

/** The first thing wrong with a value, with its place, or null. */
export function wrongWith(schema: v.GenericSchema, value: unknown): string | null {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return null;
  const [issue] = parsed.issues;
  return `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`;
}

/** Fields a person can change by hand. */
export const editableFields = Object.keys(editable) as (keyof Editable)[];
