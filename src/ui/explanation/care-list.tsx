/** Who should be careful, and why: one entry a group of people, however many sentences it takes. */
import { useWords } from '../context.ts';
import type { Family } from '../known.ts';
import { Citations } from './citations.tsx';

interface Props {
  care: Family['care'];
  cite: (id: string) => number | null;
  /** Language of the sentences where it is not the page's. */
  lang: string | undefined;
}

export function CareList({ care, cite, lang }: Props) {
  const { t } = useWords();
  const people = [...new Set(care.map(({ who }) => who))];
  return (
    <dl class="care">
      {people.map((who) => (
        <div key={who}>
          <dt>{t(`audience_${who.replaceAll('-', '_')}`)}</dt>
          {care
            .filter((entry) => entry.who === who)
            .map(({ text, sources }) => (
              <dd key={text} lang={lang}>
                {text}
                <Citations ids={sources} cite={cite} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
