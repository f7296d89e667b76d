/** The formulas a product was seen with, newest first, and what changed from one to the next. */
import { diffFormulas } from '../../shelf/diff-formulas.ts';
import type { Formula, SavedProduct } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { DiffView } from './diff-view.tsx';
import { dayPhrase, diffPhrase } from './shelf-phrases.ts';

export function FormulaHistory({ product }: { product: SavedProduct }) {
  const { t } = useWords();
  const { formulas } = product;
  return (
    <section>
      <h2>{t('shelf_formulas')}</h2>
      <ol class="formulas">
        {formulas
          .map((formula, i) => (
            <FormulaRow key={`${i} ${formula.date}`} formula={formula} before={formulas[i - 1] ?? null} />
          ))
          .reverse()}
      </ol>
    </section>
  );
}

function FormulaRow({ formula, before }: { formula: Formula; before: Formula | null }) {
  const words = useWords();
  const { t, plural } = words;
  const diff = before && diffFormulas(before, formula);
  const date = dayPhrase(words, formula.date);
  return (
    <li>
      <Disclosure
        class="formula"
        startsOpen={diff !== null}
        summary={
          <span class="row-main">
            <span class="row-name">{diff ? diffPhrase(words, diff) : t('shelf_formula_first')}</span>
            <span class="row-facts">
              <span>{formula.site ? t('shelf_formula_from', date, formula.site) : date}</span>
              <span>{plural('count_items', formula.names.length)}</span>
              {formula.state !== 'whole' && <span>{t(`state_${formula.state}`)}</span>}
            </span>
          </span>
        }
      >
        {diff && <DiffView diff={diff} />}
        <p class="formula-text" dir="auto">
          {formula.text}
        </p>
      </Disclosure>
    </li>
  );
}
