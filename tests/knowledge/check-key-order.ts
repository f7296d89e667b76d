/** Keys stand in the order in which the schema names them, so that two files of one kind can be read side by side. */

/** `order` lists the keys as the schema has them. Returns one message per file at most. */
export function checkKeyOrder(path: string, data: object, order: string[]): string[] {
  const keys = Object.keys(data);
  const wanted = [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (keys.join() === wanted.join()) return [];
  return [`${path}: put the keys in the order of the schema: ${wanted.join(', ')}.`];
}
