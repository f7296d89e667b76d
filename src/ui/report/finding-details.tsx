/** Everything behind a finding: where it stands, why it was marked, and all that is known of its family. */
import type { Finding, PageList } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { Explanation } from '../explanation/explanation.tsx';
import { foldText } from '../fold-text.ts';
import { ArrowIcon } from '../icons.tsx';
import { dosePhrase, reasonPhrases } from '../phrases.ts';
import { isFromProfile } from './for-you.tsx';
import { ForYouCare } from './for-you-care.tsx';
import { isPersonal } from './group-findings.ts';
import { MuteChoices } from './mute-choices.tsx';
import type { Muting } from './muting.ts';
import { ShowOnPage } from './show-on-page.tsx';
import type { Explanations } from './use-explained.ts';
import './muting.css';

interface Props {
  finding: Finding;
  list: PageList;
  explanations: Explanations;
  onShow: ((list: number, item: number) => Promise<boolean>) | undefined;
  muting: Muting | null;
  /** The family's name. */
  family: string;
}

export function FindingDetails({ finding, list, explanations, onShow, muting, family: familyName }: Props) {
  const words = useWords();
  const { t } = words;
  const item = list.items[finding.item];
  if (!item) return null;
  const explained = explanations.state === 'ready' ? explanations.explained : null;
  const family = explained?.families.find(({ id }) => id === finding.family);
  const ingredient = explained?.ingredients.find(({ id }) => id === finding.ingredient);
  const why = new Set([
    ...reasonPhrases(
      words,
      finding.reasons.filter((reason) => !isFromProfile(reason)),
    ),
    dosePhrase(words, item.dose),
  ]);
  return (
    <>
      <div class="row-actions">
        {onShow && <ShowOnPage where={list.where} onShow={() => onShow(finding.list, finding.item)} />}
        {finding.ingredient && (
          <PlaceLink class="button button-quiet" to={`#ingredient=${finding.ingredient}`}>
            {t('finding_open')}
            <ArrowIcon />
          </PlaceLink>
        )}
        {muting && !isPersonal(finding) && (
          <MuteChoices finding={finding} name={item.text} family={familyName} muting={muting} />
        )}
        {isPersonal(finding) && (
          <PlaceLink class="button button-quiet" to="#profile">
            {t('for_you_change')}
            <ArrowIcon />
          </PlaceLink>
        )}
      </div>
      {item.name && letters(item.name) !== letters(item.text) && (
        <p class="quiet">
          {t('finding_inci')} <bdi>{item.name}</bdi>
        </p>
      )}
      {family && <ForYouCare finding={finding} family={family} />}
      <ul class="why">
        {[...why].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {family && explained && (
        <Explanation family={family} ingredient={ingredient} sources={explained.sources} level={4} />
      )}
      {explanations.state === 'loading' && (
        <p class="quiet" role="status">
          {t('explain_loading')}
        </p>
      )}
      {explanations.state === 'failed' && (
        <p role="alert">
          {t('explain_failed')}{' '}
          <button type="button" class="button button-quiet" onClick={explanations.retry}>
            {t('try_again')}
          </button>
        </p>
      )}
    </>
  );
}

/** "ALCOHOL DENAT" and "Alcohol Denat." are one name. */
const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
