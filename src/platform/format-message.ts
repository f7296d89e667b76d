/** Messages as `_locales` files write them: `$NAME$` stands for a placeholder, whose content is `$1`, `$2` … */

export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** The message with its gaps filled. A gap nobody fills is left empty, as the browsers do. */
export function formatMessage({ message, placeholders = {} }: Message, substitutions: string[]): string {
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}
