/** The words of the panel beside a picture, in the language of the settings. */
import type { PanelWords } from '../../page/picture/panel-types.ts';
import { isRtl, t, uiLocale } from '../i18n.ts';
import { speakLanguage } from '../language.ts';
import { getSettings } from '../settings.ts';

export async function panelWords(): Promise<PanelWords> {
  const { language, palette } = await getSettings();
  await speakLanguage(language);
  return {
    lang: uiLocale(),
    dir: isRtl() ? 'rtl' : 'ltr',
    palette,
    title: t('picture_panel_title'),
    reading: t('picture_reading'),
    cancel: t('picture_cancel'),
    close: t('card_close'),
    check: t('picture_check_doubts'),
    doubtful: t('picture_doubtful'),
    stance: (stance) => t(`stance_${stance}`),
  };
}
