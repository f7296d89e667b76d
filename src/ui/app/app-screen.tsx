/** The full page: navigation, and the part the address names. */
import { useEffect, useRef } from 'preact/hooks';
import type { Mute } from '../../engine/mutes.ts';
import type { Profile } from '../../engine/types.ts';
import type { Print } from '../../ocr/prints.ts';
import type { PictureReading } from '../../platform/ocr/picture-messages.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { type CheckEvents, CheckPanel } from '../check/check-panel.tsx';
import { useWords } from '../context.ts';
import type { ArticleClaim, DictionaryData } from '../known.ts';
import { Logo } from '../logo.tsx';
import { PictureLink, PicturePage } from '../picture/index.ts';
import type { ReadPicture } from '../picture/use-picture.ts';
import { type PrintJob, PrintPage } from '../print/print-page.tsx';
import { type ProfileEvents, ProfilePage } from '../profile/profile-page.tsx';
import { type BrowserFacts, type SettingsEvents, SettingsPage } from '../settings/settings-page.tsx';
import { useSaving } from '../settings/use-saving.tsx';
import type { ShelfEvents } from '../shelf/shelf-access.ts';
import { ShelfScreen } from '../shelf/shelf-screen.tsx';
import { useDoing } from '../shelf/use-doing.ts';
import { useTranslatedAnswer } from '../translated.ts';
import { WelcomePage } from '../welcome/welcome-page.tsx';
import { AboutPage } from './about-page.tsx';
import { AppNav } from './app-nav.tsx';
import { ArticlePage } from './article-page.tsx';
import { DictionaryPage } from './dictionary-page.tsx';
import { FamilyPage } from './family-page.tsx';
import { HelpPage } from './help-page.tsx';
import { IngredientPage } from './ingredient-page.tsx';
import { PageHead } from './page-head.tsx';
import { isShelfRoute, partOf, type Route } from './route.ts';
import { SourcesPage } from './sources-page.tsx';
import { useLoaded } from './use-loaded.ts';
import { WhenLoaded } from './when-loaded.tsx';
import './app-screen.css';
import './pages.css';

export interface AppEvents
  extends Omit<CheckEvents, 'onShow' | 'shelf'>,
    SettingsEvents,
    ProfileEvents,
    ShelfEvents {
  dictionary: () => Promise<DictionaryData>;
  /** Opens the browser's own dialog. */
  onPrintNow: () => void;
  /** Left out where pictures are not read. */
  readPicture?: ReadPicture | undefined;
  /** What print can be read in them. */
  prints?: readonly Print[] | undefined;
}

interface Props {
  route: Route;
  article: ArticleClaim[];
  settings: Settings;
  profile: Profile;
  facts: BrowserFacts;
  /** A text handed over to be checked at once. */
  pendingText: string;
  printJob: PrintJob | null;
  /** What was read from a picture in a page of the web. */
  picture?: PictureReading | null;
  now: Date;
  events: AppEvents;
}

/** Parts that show what is known; for the others it is not fetched. */
const withData = ['dictionary', 'sources', 'article', 'family', 'ingredient', 'settings', 'profile'];

export function AppScreen(props: Props) {
  const {
    route,
    article,
    settings,
    profile,
    facts,
    pendingText,
    printJob,
    picture = null,
    now,
    events,
  } = props;
  const { t } = useWords();
  const needsData = withData.includes(route.page);
  const loaded = useLoaded(needsData ? 'dictionary' : 'none', () =>
    needsData ? events.dictionary() : new Promise<never>(() => {}),
  );
  const known = useTranslatedAnswer(loaded.state === 'ready' ? loaded.value : null);
  const data = known ? { state: 'ready' as const, value: known } : loaded;
  // Kept above the places: what was deleted in one can be undone in the next.
  const doing = useDoing(events.shelf.writer);
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

  const { save, notice } = useSaving();
  const onMute = (mute: Mute) => save(events.onMute(mute));
  const onUnmute = (mute: Mute) => save(events.onUnmute(mute));
  const muting = { mutes: settings.muted, host: '', onMute, onUnmute };

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
        <AppNav current={partOf(route)} place={place} />
      </header>
      <main ref={main} id="main" tabIndex={-1} class="app-main" key={place}>
        {notice}
        {route.page === 'check' && (
          <>
            <CheckPanel {...{ events, profile, muting }} initialText={pendingText} level={1} />
            {PictureLink && <PictureLink />}
          </>
        )}
        {route.page === 'picture' && PicturePage && events.readPicture && (
          <PicturePage
            {...{ picture, events, muting, profile }}
            read={events.readPicture}
            prints={events.prints}
          />
        )}
        {isShelfRoute(route) && <ShelfScreen {...{ route, events, doing, profile, muting, now }} />}
        {route.page === 'about' && <AboutPage />}
        {route.page === 'help' && (
          <HelpPage
            commands={facts.commands}
            onKeys={events.onKeys}
            readsPictures={Boolean(events.readPicture)}
          />
        )}
        {route.page === 'settings' && <SettingsPage {...{ settings, facts, data, events }} />}
        {route.page === 'profile' && <ProfilePage {...{ profile, data, events }} />}
        {route.page === 'welcome' && (
          <WelcomePage profile={profile} hasAccess={facts.hasAccess} events={events} />
        )}
        {route.page === 'print' && (
          <PrintPage job={printJob} mutes={settings.muted} onPrint={events.onPrintNow} now={now} />
        )}
        {(route.page === 'not-found' || (route.page === 'picture' && !events.readPicture)) && (
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
