/** What the background accepts. A message that does not fit is answered with an error and nothing else happens. */
import * as v from 'valibot';
import { DraftSchema, EditSchema, IdSchema, MAX_PRODUCTS, ProductSchema } from '../shelf/schema.ts';
import { statuses } from '../shelf/types.ts';
import type { BackgroundHandlers, Kind, Request } from './messages.ts';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const reason = v.object({ code: text(60), value: v.optional(v.union([text(500), v.number()])) });
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,120}$/));

/** A page hands over at most 24 texts of 20,000 characters; the limits here leave room and stop abuse. */
const candidate = v.object({
  text: text(60_000),
  where: v.picklist(['visible', 'hidden', 'data']),
  heading: v.optional(text(500)),
  reasons: v.pipe(v.array(reason), v.maxLength(40)),
});
const page = v.object({
  title: text(1000),
  lang: v.optional(text(60)),
  productName: v.optional(text(1000)),
  brand: v.optional(text(1000)),
  breadcrumbs: v.optional(text(1000)),
});

/** Ids of the shelf: many at once, when somebody deletes what is chosen. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PRODUCTS));
const shelfIds = v.pipe(v.array(IdSchema), v.maxLength(MAX_PRODUCTS));

export const requestSchemas = {
  read: v.object({ candidates: v.pipe(v.array(candidate), v.maxLength(64)), page }),
  paused: v.object({}),
  reader: v.object({}),
  dress: v.object({ frames: v.boolean() }),
  check: v.object({ text: text(1_000_000) }),
  explain: v.object({
    families: v.pipe(v.array(id), v.maxLength(100)),
    ingredients: v.pipe(v.array(id), v.maxLength(1000)),
    rules: v.optional(v.pipe(v.array(id), v.maxLength(200))),
  }),
  dictionary: v.object({}),
  words: v.object({ locale: v.pipe(v.string(), v.regex(/^[a-zA-Z_]{2,12}$/)) }),
  locales: v.object({}),
  more: v.object({ family: id, ingredient: v.nullable(id) }),
  shelfSave: v.object({
    draft: DraftSchema,
    into: v.optional(v.nullable(IdSchema)),
    status: v.optional(v.picklist(statuses)),
  }),
  shelfEdit: v.object({ edits: v.pipe(v.array(EditSchema), v.maxLength(1000)) }),
  shelfRemove: v.object({ ids: v.union([v.literal('all'), shelfIds]) }),
  shelfStage: v.object({
    file: IdSchema,
    from: count,
    products: v.pipe(v.array(ProductSchema), v.maxLength(1000)),
  }),
  shelfMerge: v.object({ file: IdSchema, count }),
  shelfRestore: v.object({ snapshot: IdSchema }),
  shelfUndo: v.object({ token: text(200) }),
  shelfTidy: v.object({}),
  shelfErase: v.object({}),
  shelfForget: v.object({ ids: v.pipe(v.array(text(500)), v.maxLength(MAX_PRODUCTS)) }),
  shelfShow: v.object({ ids: v.pipe(v.array(IdSchema), v.maxLength(200)) }),
  shelfRoutine: v.object({}),
  shelfSuspects: v.object({}),
  shelfNotice: v.object({ draft: DraftSchema }),
} satisfies { [K in Kind<BackgroundHandlers>]: v.GenericSchema<unknown, unknown> };

/** Answered for our own pages only: a content script lives in a stranger's page, and may save, but not look or change. */
export function isForOwnPages(kind: Kind<BackgroundHandlers>): boolean {
  return kind.startsWith('shelf') && kind !== 'shelfSave';
}

/** The message's body when it fits its schema. Throws with the place and the reason otherwise. */
export function parseRequest<K extends Kind<BackgroundHandlers>>(
  kind: K,
  body: unknown,
): Request<BackgroundHandlers, K> {
  const parsed = v.safeParse(requestSchemas[kind], body);
  if (parsed.success) return parsed.output as Request<BackgroundHandlers, K>;
  const issue = parsed.issues[0];
  throw new Error(`${kind}: ${v.getDotPath(issue) ?? 'message'}: ${issue.message}`);
}
