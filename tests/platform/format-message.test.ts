import { expect, it } from 'vitest';
import { formatMessage } from '../../src/platform/format-message.ts';

it('fills gaps by name, in the order of their numbers, and leaves unknown ones empty', () => {
  const message = {
    message: '$B$ of $A$, $NONE$$A$',
    placeholders: { a: { content: '$1' }, b: { content: '$2' } },
  };
  expect(formatMessage(message, ['27', '3'])).toBe('3 of 27, 27');
});
