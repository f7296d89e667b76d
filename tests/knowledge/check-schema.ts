/** Compares one value with its schema and says in words what to change. */
import * as v from 'valibot';

type Schema = v.GenericSchema<unknown, unknown>;

/** What is wrong with a value, one sentence per place; [] when it is right. `path` names the file in the messages. */
export function checkSchema(schema: Schema, path: string, data: unknown): string[] {
  const result = v.safeParse(schema, data);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const place = v.getDotPath(issue) ?? 'the top of the file';
    const isUnknownKey = issue.expected === 'never';
    const fix = isUnknownKey ? 'this key is not known: remove it or check its spelling' : issue.message;
    return `${path}: at ${place}: ${fix}. The fields are described in src/knowledge/schema.`;
  });
}
