/** What the extension sees, what it never does, and what the marks mean. */
import { useWords } from '../context.ts';
import { EvidenceStrength } from '../explanation/evidence-strength.tsx';
import { stances } from '../known.ts';
import { StanceShape } from '../stance-shape.tsx';
import { MessageList } from './message-list.tsx';
import { PageHead } from './page-head.tsx';

export function AboutPage() {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('about_title')} lead={t('about_lead')} />
      <section>
        <h2>{t('about_sees_title')}</h2>
        <MessageList keys={['about_sees_page', 'about_sees_paste']} />
      </section>
      <section>
        <h2>{t('about_never_title')}</h2>
        <MessageList
          keys={['about_never_send', 'about_never_store', 'about_never_change', 'about_never_sell']}
        />
      </section>
      <section>
        <h2>{t('about_legend_title')}</h2>
        <p>{t('about_means_text')}</p>
        <dl class="legend">
          {stances.map((stance) => (
            <div key={stance} class={`stance-${stance}`}>
              <dt>
                <StanceShape stance={stance} />
                <span class={`mark mark-${stance}`}>{t(`stance_${stance}`)}</span>
              </dt>
              <dd>{t(`about_legend_${stance}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('about_grades_title')}</h2>
        <dl class="legend">
          {(['A', 'B', 'C', 'D'] as const).map((grade) => (
            <div key={grade}>
              <dt>
                <EvidenceStrength grade={grade} />
              </dt>
              <dd>{t(`about_grade_${grade}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('about_doctor_title')}</h2>
        <p>{t('about_doctor_text')}</p>
      </section>
    </>
  );
}
