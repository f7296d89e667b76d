/** The full page: wires the browser to the screens. The address's hash says which part is shown. */
import { render } from 'preact';
import article from '../knowledge/article.json';
import { loadTranslation } from '../knowledge/translations.ts';
import { locales } from '../platform/background-client.ts';
import { getShortcuts } from '../platform/commands.ts';
import { isRtl, t } from '../platform/i18n.ts';
import { pictures } from '../platform/ocr/index.ts';
import { takePendingCheck, takePrintJob } from '../platform/open.ts';
import { hasAccessEverywhere, onAccess } from '../platform/page-access.ts';
import { knowPerson } from '../platform/person.ts';
import { AppScreen } from '../ui/app/app-screen.tsx';
import { parseRoute, partOf } from '../ui/app/route.ts';
import { SurroundingsProvider } from '../ui/context.ts';
import { dressPage } from '../ui/dress-page.ts';
import type { ArticleClaim } from '../ui/known.ts';
import { eventsFor } from './events.ts';
import '../ui/theme.css';
import '../ui/controls/controls.css';

const root = document.getElementById('root') as HTMLElement;
const links = { href: (hash: string) => hash, open: null };
/** The tab a picture was read in, when its doubtful words are to be checked here. */
const tabWithPicture = Number(/^#picture=(\d+)$/.exec(location.hash)?.[1]);
const [pendingText, printJob, picture, commands, person] = await Promise.all([
  takePendingCheck().catch(() => null),
  location.hash === '#print' ? takePrintJob().catch(() => null) : null,
  tabWithPicture ? pictures?.takeReading(tabWithPicture).catch(() => null) : null,
  getShortcuts().catch(() => []),
  knowPerson(draw, loadTranslation),
]);
const events = eventsFor(person);
const facts = { hasAccess: true, locales: [] as string[], commands };
let surroundings = { words: person.words, links };

function draw(): void {
  const { settings, profile, words } = person;
  const route = parseRoute(location.hash);
  const part = partOf(route);
  if (surroundings.words !== words) surroundings = { words, links };
  dressPage(document.documentElement, {
    locale: words.locale,
    isRtl: isRtl(),
    palette: settings.palette,
  });
  document.title = part ? t('app_title_page', t(`nav_${part}`)) : t('extShortName');
  render(
    <SurroundingsProvider value={surroundings}>
      <AppScreen
        {...{ route, settings, profile, facts, printJob, events }}
        article={article as ArticleClaim[]}
        pendingText={pendingText ?? ''}
        picture={picture ?? null}
        now={new Date()}
      />
    </SurroundingsProvider>,
    root,
  );
}

/** What the browser says of us comes a moment later; nothing on the screen waits for it. */
async function look(): Promise<void> {
  const [hasAccess, known] = await Promise.all([hasAccessEverywhere(), locales().catch(() => [])]);
  Object.assign(facts, { hasAccess, locales: known });
  draw();
}

addEventListener('hashchange', draw);
onAccess(look);
draw();
look();
