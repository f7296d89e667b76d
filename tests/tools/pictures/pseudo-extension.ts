/** A copy of a built extension whose English is a third longer and full of accents: what doesn't fit, shows. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Message {
  message: string;
}

const accents: Record<string, string> = {
  a: 'å',
  e: 'é',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  A: 'Å',
  E: 'É',
};

/** The text with accents, longer by a third, its gaps ($1$, $NAME$) untouched, in brackets that show where it ends. */
export function pseudo(text: string): string {
  const parts = text.split(/(\$\w+\$?)/);
  const told = parts.map((part, i) => (i % 2 ? part : part.replace(/[aeioucnAE]/g, (c) => accents[c] ?? c)));
  const more = 'lörem ïpsüm dölör '
    .repeat(20)
    .slice(0, Math.ceil(text.length / 3))
    .trim();
  return `[${told.join('')} ${more}]`;
}

/** Folder of the copy. */
export function pseudoExtension(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pore-over-pseudo-'));
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, '_locales', 'en', 'messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Message>;
  for (const [key, entry] of Object.entries(messages)) {
    // Pieces that are put together or are no words stay: the language's tag, lists, and what the stores limit.
    if (!/^(ui_language|list_pair|ext|command_)/.test(key)) entry.message = pseudo(entry.message);
  }
  writeFileSync(path, JSON.stringify(messages));
  return folder;
}
