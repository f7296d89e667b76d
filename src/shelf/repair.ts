/** What can be made of a stored record that may be damaged. */
import * as v from 'valibot';
import { ProductSchema } from './schema.ts';
import type { Aside, SavedProduct } from './types.ts';

export type Checked = { product: SavedProduct } | { reason: string };

/** The product, without fields we do not know, or why it is none. Never throws. */
export function checkProduct(record: unknown): Checked {
  const parsed = v.safeParse(ProductSchema, record, { abortEarly: true });
  if (parsed.success) return { product: parsed.output };
  const [issue] = parsed.issues;
  return { reason: `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`.slice(0, 300) };
}

/**
 * Whether a record can be shown and searched: the shape every reader leans on, without the bounds. Hand-written because
 * a full check of 5,000 records takes longer than showing them.
 */
export function isReadable(record: unknown): record is SavedProduct {
  if (typeof record !== 'object' || record === null) return false;
  const r = record as Record<keyof SavedProduct, unknown>;
  return (
    isText(r.id) &&
    isText(r.name) &&
    isText(r.brand) &&
    isText(r.status) &&
    isText(r.notes) &&
    isText(r.created) &&
    isText(r.changed) &&
    Number.isInteger(r.rev) &&
    Array.isArray(r.past) &&
    r.past.every(isText) &&
    Array.isArray(r.tags) &&
    r.tags.every(isText) &&
    Array.isArray(r.sites) &&
    r.sites.every(isText) &&
    Array.isArray(r.reactions) &&
    r.reactions.every((reaction) => isText(reaction?.kind)) &&
    Array.isArray(r.slots) &&
    r.slots.every((slot) => isText(slot?.time) && Array.isArray(slot.days)) &&
    Array.isArray(r.formulas) &&
    r.formulas.length > 0 &&
    r.formulas.every((f) => isText(f?.text) && isText(f.date) && Array.isArray(f.names))
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A broken record with a name to know it by. `now` is an ISO instant. */
export function putAside(key: string, record: unknown, reason: string, now: string): Aside {
  const { name } = (typeof record === 'object' && record !== null ? record : {}) as { name?: unknown };
  return { id: key, name: isText(name) ? name.slice(0, 300) : '', reason, at: now, record };
}
