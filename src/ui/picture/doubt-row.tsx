/** A doubtful name: what the picture shows, what was read, and a person's word for it. */
import { useId, useState } from 'preact/hooks';
import type { Finding, Report } from '../../engine/types.ts';
import type { ReadWord } from '../../ocr/words-to-text.ts';
import { useWords } from '../context.ts';
import { StanceShape } from '../stance-shape.tsx';
import { Snippet } from './snippet.tsx';

interface Props {
  /** What was read, and the name it is taken for. */
  text: string;
  name: string | null;
  words: ReadWord[];
  pages: ImageBitmap[];
  /** What would be said if the name is right. */
  held: Finding[];
  report: Report;
  onSay: (said: string) => void;
}

/** As long as any name is. */
const LONGEST = 200;

export function DoubtRow({ text, name, words, pages, held, report, onSay }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState(name ?? text.replace(/\s+/g, ' '));
  const id = useId();
  const stances = held.filter(({ note }) => !note);
  const submit = (event: Event) => {
    event.preventDefault();
    if (said.trim()) onSay(said.trim());
  };
  return (
    <li class="doubt">
      <Snippet words={words} pages={pages} name={text} />
      <form class="doubt-form" onSubmit={submit}>
        <label class="field-label" for={id}>
          {t('picture_says')}
        </label>
        <input
          id={id}
          class="field"
          type="text"
          dir="auto"
          maxLength={LONGEST}
          spellcheck={false}
          autocomplete="off"
          value={said}
          onInput={({ currentTarget }) => setSaid(currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('picture_confirm')}
        </button>
      </form>
      {stances.map(({ family, stance }) => (
        <p key={family} class="doubt-maybe">
          <StanceShape stance={stance} size={14} />
          {t('picture_maybe', t(`stance_${stance}`), report.families[family]?.name ?? family)}
        </p>
      ))}
    </li>
  );
}
