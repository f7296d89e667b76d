/** A family: everything we say about it, and its members. */

import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { Explanation } from '../explanation/explanation.tsx';
import type { DictionaryData } from '../known.ts';
import { StanceShape } from '../stance-shape.tsx';
import { useForeign } from '../translated.ts';
import { PageHead } from './page-head.tsx';

export function FamilyPage({ id, data }: { id: string; data: DictionaryData }) {
  const { t, plural } = useWords();
  const foreign = useForeign();
  const family = data.families.find((known) => known.id === id || known.formerIds?.includes(id));
  if (!family) return <PageHead title={t('app_not_found_title')} lead={t('app_not_found_text')} />;
  const members = data.ingredients.filter(({ families }) => families.includes(family.id));
  return (
    <>
      <PageHead
        above={
          <span class={`stance-title stance-${family.stance}`}>
            <StanceShape stance={family.stance} size={14} />
            {t(`stance_${family.stance}`)}
          </span>
        }
        title={family.name}
        titleLang={foreign(family)}
        lead={family.short}
        leadLang={foreign(family)}
      />
      <Explanation family={family} sources={data.sources} level={2} unfolded />
      {members.length > 0 && (
        <section>
          <h2>{plural('family_members', members.length)}</h2>
          <ul class="entries">
            {members.map((member) => (
              <li key={member.id}>
                <PlaceLink to={`#ingredient=${member.id}`}>{member.inci}</PlaceLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
