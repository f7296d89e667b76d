/** All we know about a family (and the ingredient that led here): layers, use, care, myths, sources. */

import { useWords } from '../context.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import type { Family, Ingredient, Sources } from '../known.ts';
import { useForeign } from '../translated.ts';
import { CareList } from './care-list.tsx';
import { Citations } from './citations.tsx';
import { ClaimList } from './claim-list.tsx';
import { collectSources } from './collect-sources.ts';
import { ComedogenicGrades } from './comedogenic-grades.tsx';
import { Layers } from './layers.tsx';
import { type Level, Part } from './part.tsx';
import { SourceList } from './source-list.tsx';
import { Untranslated } from './untranslated.tsx';
import './explanation.css';

interface Props {
  family: Family;
  ingredient?: Ingredient | undefined;
  sources: Sources;
  /** Level of the headings inside. */
  level: Level;
  /** Whether the sources are shown at once. */
  unfolded?: boolean;
}

export function Explanation({ family, ingredient, sources, level, unfolded = false }: Props) {
  const { t, plural } = useWords();
  const cited = collectSources(family, ingredient);
  const cite = (id: string) => (cited.includes(id) ? cited.indexOf(id) + 1 : null);
  const note = ingredient?.families.find((membership) => membership.family === family.id)?.note;
  const foreign = useForeign();
  const lang = foreign(family);
  const isForeignToo = [ingredient?.about, note].some(Boolean) && foreign('en');
  const grades = ingredient?.comedogenic ?? [];

  return (
    <div class="explanation">
      {(lang || isForeignToo) && <Untranslated />}
      <p>
        {ingredient?.about && <span lang={foreign('en')}>{ingredient.about} </span>}
        <span lang={lang}>{family.what.join(' ')}</span>
        {note && <span lang={foreign('en')}> {note}</span>}
      </p>
      <Layers family={family} cite={cite} level={level} />
      {grades.length > 0 && <ComedogenicGrades grades={grades} cite={cite} level={level} />}
      {family.use.length > 0 && (
        <Part title={t('explain_use')} level={level}>
          <ClaimList claims={family.use} cite={cite} lang={lang} />
        </Part>
      )}
      {family.suits && (
        <Part title={t('explain_suits')} level={level}>
          <CareList care={family.suits} cite={cite} lang={lang} />
        </Part>
      )}
      {family.care.length > 0 && (
        <Part title={t('explain_care')} level={level}>
          <CareList care={family.care} cite={cite} lang={lang} />
        </Part>
      )}
      {family.myths.length > 0 && (
        <Part title={t('explain_myths')} level={level}>
          <dl class="myths">
            {family.myths.map((myth) => (
              <div key={myth.myth}>
                <dt lang={lang}>{myth.myth}</dt>
                <dd lang={lang}>
                  {myth.text}
                  <Citations ids={myth.sources} cite={cite} />
                </dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {cited.length > 0 && (
        <Disclosure
          class="explain-sources"
          summary={plural('explain_sources', cited.length)}
          startsOpen={unfolded}
        >
          <SourceList ids={cited} sources={sources} />
        </Disclosure>
      )}
    </div>
  );
}
