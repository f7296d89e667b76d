/** The full page: navigation, and the part the address names. */
import { useEffect, useRef } from 'preact/hooks';
import { type CheckEvents, CheckPanel } from '../check/check-panel.tsx';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import type { ArticleClaim, DictionaryData } from '../known.ts';
import { Logo } from '../logo.tsx';
import { AboutPage, type PausedSites } from './about-page.tsx';
import { ArticlePage } from './article-page.tsx';
import { DictionaryPage } from './dictionary-page.tsx';
import { FamilyPage } from './family-page.tsx';
import { IngredientPage } from './ingredient-page.tsx';
import { PageHead } from './page-head.tsx';
import { parts, type Route } from './route.ts';
import { SourcesPage } from './sources-page.tsx';
import { useLoaded } from './use-loaded.ts';
import { WhenLoaded } from './when-loaded.tsx';
import './app-screen.css';
import './pages.css';

export interface AppEvents extends Omit<CheckEvents, 'onShow'> {
  dictionary: () => Promise<DictionaryData>;
  onResume: (site: string | null) => void;
}

interface Props {
  route: Route;
  article: ArticleClaim[];
  paused: PausedSites;
  /** A text handed over to be checked at once. */
  pendingText: string;
  events: AppEvents;
}

export function AppScreen({ route, article, paused, pendingText, events }: Props) {
  const { t } = useWords();
  const data = useLoaded('dictionary', events.dictionary);
  const main = useRef<HTMLElement>(null);
  const place = 'id' in route ? `${route.page}=${route.id}` : route.page;
  const lastPlace = useRef(place);

  // A new part is read from its top, by eye and by ear; the first one is left as the browser opened it.
  useEffect(() => {
    if (lastPlace.current === place) return;
    lastPlace.current = place;
    scrollTo(0, 0);
    main.current?.focus();
  }, [place]);

  return (
    <div class="app">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {t('app_skip')}
      </button>
      <header class="app-head">
        <span class="app-name">
          <Logo size={28} />
          {t('extShortName')}
        </span>
        <nav aria-label={t('app_nav_label')}>
          <ul>
            {parts.map((part) => (
              <li key={part}>
                <PlaceLink to={`#${part}`} current={route.page === part}>
                  {t(`nav_${part}`)}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} id="main" tabIndex={-1} class="app-main" key={place}>
        {route.page === 'check' && <CheckPanel events={events} initialText={pendingText} level={1} />}
        {route.page === 'about' && <AboutPage paused={paused} onResume={events.onResume} />}
        {route.page === 'not-found' && (
          <PageHead title={t('app_not_found_title')} lead={t('app_not_found_text')} />
        )}
        {route.page === 'dictionary' && (
          <WhenLoaded loaded={data}>{(known) => <DictionaryPage data={known} />}</WhenLoaded>
        )}
        {route.page === 'sources' && (
          <WhenLoaded loaded={data}>{({ sources }) => <SourcesPage sources={sources} />}</WhenLoaded>
        )}
        {route.page === 'article' && (
          <WhenLoaded loaded={data}>{(known) => <ArticlePage claims={article} data={known} />}</WhenLoaded>
        )}
        {route.page === 'family' && (
          <WhenLoaded loaded={data}>{(known) => <FamilyPage id={route.id} data={known} />}</WhenLoaded>
        )}
        {route.page === 'ingredient' && (
          <WhenLoaded loaded={data}>
            {(known) => <IngredientPage id={route.id} data={known} explain={events.explain} />}
          </WhenLoaded>
        )}
      </main>
    </div>
  );
}
