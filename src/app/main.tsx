/** The full page: wires the browser to the screens. The address's hash says which part is shown. */
import { render } from 'preact';
import article from '../knowledge/article.json';
import { checkText, dictionary, explain } from '../platform/background-client.ts';
import { isRtl, plural, t, uiLocale } from '../platform/i18n.ts';
import { takePendingCheck } from '../platform/open.ts';
import { getSettings, onSettings, setSettings, withSite } from '../platform/settings.ts';
import { type AppEvents, AppScreen } from '../ui/app/app-screen.tsx';
import { parseRoute, partOf } from '../ui/app/route.ts';
import { type Surroundings, SurroundingsProvider } from '../ui/context.ts';
import type { ArticleClaim } from '../ui/known.ts';
import '../ui/theme.css';
import '../ui/controls/controls.css';

document.documentElement.lang = uiLocale();
document.documentElement.dir = isRtl() ? 'rtl' : 'ltr';

const surroundings: Surroundings = {
  words: { locale: uiLocale(), t, plural },
  links: { href: (hash) => hash, open: null },
};

const events: AppEvents = {
  dictionary,
  explain,
  onCheck: checkText,
  onCopy: (text) => navigator.clipboard.writeText(text),
  onResume: async (site) => {
    settings = await setSettings(
      site === null ? { paused: false } : withSite(await getSettings(), site, false),
    );
    draw();
  },
};

const root = document.getElementById('root') as HTMLElement;
const pendingText = (await takePendingCheck().catch(() => null)) ?? '';
let settings = await getSettings();

function draw(): void {
  const route = parseRoute(location.hash);
  const part = partOf(route);
  document.title = part ? t('app_title_page', t(`nav_${part}`)) : t('extShortName');
  render(
    <SurroundingsProvider value={surroundings}>
      <AppScreen
        route={route}
        article={article as ArticleClaim[]}
        paused={{ everywhere: settings.paused, sites: settings.pausedSites }}
        pendingText={pendingText}
        events={events}
      />
    </SurroundingsProvider>,
    root,
  );
}

addEventListener('hashchange', draw);
onSettings((changed) => {
  settings = changed;
  draw();
}, new AbortController().signal);
draw();
