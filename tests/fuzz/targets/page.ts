/** What cuts up a page's markup and data before anything is read, and what the background accepts of it. */
import fc from 'fast-check';
import { arrayAround, keysAround, stringAround } from '../../../src/page/json-strings.ts';
import { stripTags } from '../../../src/page/strip-tags.ts';
import { parseRequest, requestSchemas } from '../../../src/platform/message-schema.ts';
import type { BackgroundHandlers, Kind } from '../../../src/platform/messages.ts';
import { damaged } from '../grammar.ts';
import { target } from '../target.ts';

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<br/>',
        '<!--',
        '-->',
        '<script>',
        '</script',
        '<',
        '>',
        '&',
        '&lt',
        '&#',
        '&#x;',
        '&#99999999;',
        '"',
        "'",
        '<a href="',
        '<b ',
        '\\"',
        '\\\\',
        '\\u',
        '{',
        '}',
        '[',
        ']',
        ':',
        ',',
      ),
      fc.string({ maxLength: 10 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const data = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), damaged, fc.nat(3), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([value, text, levels, cut]) => {
    let code = JSON.stringify({ product: value, ingredients: text, list: text.split(', ') });
    for (let i = 0; i < levels; i++) code = JSON.stringify(code);
    return code.slice(0, Math.round(code.length * (0.5 + cut / 2)));
  });
const kinds = Object.keys(requestSchemas) as Kind<BackgroundHandlers>[];

export const pageTargets = [
  target('markup', 0.05, markup, (html) => {
    if (typeof stripTags(html) !== 'string' || stripTags(html).length > 10 * html.length + 100)
      throw new Error('markup becomes text');
  }),
  target(
    'product data',
    0.05,
    fc.tuple(data, fc.double({ min: 0, max: 1, noNaN: true })),
    ([code, share]) => {
      const at = Math.floor(share * code.length);
      const found = stringAround(code, at);
      if (found && !(found.start <= at && found.end > found.start))
        throw new Error('a string is around its place');
      arrayAround(code, at, at);
      if ([...keysAround(code, at)].some((key) => key.length > 60)) throw new Error('keys are bounded');
    },
  ),
  target(
    'messages',
    0.05,
    fc.tuple(fc.constantFrom(...kinds), fc.anything({ maxDepth: 3 })),
    ([kind, body]) => {
      try {
        parseRequest(kind, body);
      } catch (error) {
        // Refused with the message's name and the place: anything else is a fault of ours.
        if (!(error instanceof Error) || !error.message.startsWith(`${kind}: `)) throw error;
      }
    },
  ),
];
