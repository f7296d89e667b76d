/** An ingredient: what it does, its other names, and what its families have to say about it. */

import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { Explanation } from '../explanation/explanation.tsx';
import { Untranslated } from '../explanation/untranslated.tsx';
import { ArrowIcon } from '../icons.tsx';
import type { DictionaryData, Explain, Explained } from '../known.ts';
import { functionsPhrase } from '../phrases.ts';
import { StanceShape } from '../stance-shape.tsx';
import { useForeign, useTranslatedAnswer } from '../translated.ts';
import { PageHead } from './page-head.tsx';
import { useLoaded } from './use-loaded.ts';
import { WhenLoaded } from './when-loaded.tsx';

export function IngredientPage({
  id,
  data,
  explain,
}: {
  id: string;
  data: DictionaryData;
  explain: Explain;
}) {
  const { t } = useWords();
  const families = data.ingredients.find((known) => known.id === id)?.families ?? [];
  const loaded = useLoaded(id, () => explain({ families, ingredients: [id] }));
  return (
    <WhenLoaded loaded={loaded}>
      {(explained) =>
        explained.ingredients[0] ? (
          <Ingredient answer={explained} />
        ) : (
          <PageHead title={t('app_not_found_title')} lead={t('app_not_found_text')} />
        )
      }
    </WhenLoaded>
  );
}

function Ingredient({ answer }: { answer: Explained }) {
  const words = useWords();
  const foreign = useForeign();
  const explained = useTranslatedAnswer(answer) ?? answer;
  const { t } = words;
  const [ingredient] = explained.ingredients;
  if (!ingredient) return null;
  const does = functionsPhrase(words, ingredient.functions, 9);
  const names = (ingredient.names ?? []).filter(({ kind }) => kind !== 'misspelling');
  // In the order of the ingredient's own list: the first is the one its findings are shown under.
  const families = ingredient.families.flatMap((membership) =>
    explained.families.filter((family) => family.id === membership.family),
  );
  return (
    <>
      <PageHead title={ingredient.inci} lead={ingredient.about} leadLang={foreign('en')} />
      {ingredient.about && foreign('en') && <Untranslated />}
      <dl class="facts">
        {does && (
          <div>
            <dt>{t('ingredient_does')}</dt>
            <dd>{does}</dd>
          </div>
        )}
        {names.length > 0 && (
          <div>
            <dt>{t('ingredient_names')}</dt>
            <dd>
              {names.map(({ name, lang }, i) => (
                <span key={name} lang={lang}>
                  {i > 0 && ', '}
                  {name}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {families.length === 0 && <p class="nothing">{t('ingredient_no_family_text')}</p>}
      {families.map((family) => (
        <section key={family.id} class={`family-of stance-${family.stance}`}>
          <p class="stance-title">
            <StanceShape stance={family.stance} size={14} />
            {t(`stance_${family.stance}`)}
          </p>
          <h2 lang={foreign(family)}>{family.name}</h2>
          <p lang={foreign(family)}>{family.short}</p>
          <Explanation
            family={family}
            ingredient={{ ...ingredient, about: undefined }}
            sources={explained.sources}
            level={3}
          />
          <PlaceLink class="button" to={`#family=${family.id}`}>
            {t('ingredient_family_link')}
            <ArrowIcon />
          </PlaceLink>
        </section>
      ))}
    </>
  );
}
