/** What the background accepts. A message that does not fit is answered with an error and nothing else happens. */
import * as v from 'valibot';
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

export const requestSchemas = {
  read: v.object({ candidates: v.pipe(v.array(candidate), v.maxLength(64)), page }),
  paused: v.object({}),
  dressFrames: v.object({}),
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
} satisfies { [K in Kind<BackgroundHandlers>]: v.GenericSchema<unknown, unknown> };

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
