import { describe, expect, test } from 'vitest';
import { stripTags } from '../../src/page/strip-tags.ts';

describe('markup inside of data', () => {
  test.each([
    [
      'blocks and line breaks end a line',
      '<p>Water,<br>Glycerin</p><ul><li>Talc<li>Mica</ul>',
      'Water,\nGlycerin\nTalc\nMica',
    ],
    ['inline elements join', '<b>Gly</b>cerin, <a href="/x">Parfum</a>', 'Glycerin, Parfum'],
    [
      'code and comments are no text',
      'Aqua<style>p{}</style><!-- <p>no --><script>a("<p>")</script>, Talc',
      'Aqua, Talc',
    ],
    ['a sign of a quoted attribute ends no tag', '<p title="a > b">Aqua</p>', 'Aqua'],
    ['less-than signs are text before anything but a name', 'Retinol <1 % & < 2', 'Retinol <1 % & < 2'],
    [
      'references are decoded once',
      '&Eacute;lixir &amp;amp; C&#243;rn &#x3b1; &bull; &nope; &#0;',
      'Élixir &amp; Córn α • &nope; &#0;',
    ],
    ['line ends of the source are spaces', '<p>Aqua,\n   Glycerin</p>', 'Aqua, Glycerin'],
    ['lines of a text without markup stay', 'Aqua\nGlycerin', 'Aqua\nGlycerin'],
    ['a tag that never ends takes the rest', 'Aqua, <b Talc', 'Aqua,'],
  ])('%s', (_, html, text) => {
    expect(stripTags(html)).toBe(text);
  });

  test.each(['<', '<a', '<a "', '&', '&#1', '<!--', '<script>', '</script', ' <b> </b>', '<p>'])(
    'two hundred thousand times %s take no time',
    (part) => {
      const start = performance.now();
      stripTags(part.repeat(200_000));
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});
