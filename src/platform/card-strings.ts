/** The words of the card in the page. */
import type { Dose, Finding, Reason } from '../engine/types.ts';
import { isRtl, t, uiLocale } from './i18n.ts';
import { webext } from './webext.ts';

/** Labels of the card's parts, in the interface's language. */
export const cardStrings = () => ({
  lang: uiLocale(),
  dir: isRtl() ? ('rtl' as const) : ('ltr' as const),
  label: t('card_label'),
  previous: t('card_previous'),
  next: t('card_next'),
  close: t('card_close'),
  more: t('card_more'),
  // In a private window nothing is kept.
  ...(webext.extension?.inIncognitoContext ? {} : { save: t('shelf_save') }),
  untranslated: t('explain_untranslated'),
});

const known = (key: string, ...fills: (string | number)[]): string => {
  const words = t(key, ...fills);
  return words === key ? '' : words;
};
/** Shares in the law can be very small: 0.0015 %. */
const number = (value: number): string =>
  new Intl.NumberFormat(uiLocale(), { maximumFractionDigits: 4 }).format(value);
const day = (date: string): string =>
  new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** Sentences about a finding. A reason there are no words for is left out: it is for the popup's details. */
export const cardPhrases = {
  stance: (stance: Finding['stance']) => t(`stance_${stance}`),
  grade: (grade: 'A' | 'B' | 'C' | 'D') => t('card_evidence', t(`grade_${grade}`)),
  reason({ code, value = '', law, from }: Reason): string {
    const key = `reason_${code.replaceAll('-', '_')}`;
    const fills = [typeof value === 'number' ? number(value) : value, law ? t(`law_${law}`) : ''];
    const dated = from ? known(`${key}_from`, ...fills, day(from)) : '';
    return dated || known(key, ...fills);
  },
  place: (position: number, count: number, dose: Dose) =>
    t('card_place', number(position), number(count), t(`zone_${dose.zone}`)),
  count: (index: number, total: number) => t('card_count', number(index), number(total)),
};
