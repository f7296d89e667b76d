/** Gives a page of ours the language, the direction and the colours the person has chosen. */
export function dressPage(
  page: HTMLElement,
  look: { locale: string; isRtl: boolean; palette: string },
): void {
  page.lang = look.locale;
  page.dir = look.isRtl ? 'rtl' : 'ltr';
  page.dataset.palette = look.palette;
}
