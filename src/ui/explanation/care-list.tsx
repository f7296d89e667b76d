/** Who should be careful, and why: one entry a group of people, however many sentences it takes. */
import { useWords } from '../context.ts';
import type { Family } from '../known.ts';
import { Citations } from './citations.tsx';

export function CareList({ care, cite }: { care: Family['care']; cite: (id: string) => number | null }) {
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
              <dd key={text}>
                {text}
                <Citations ids={sources} cite={cite} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
