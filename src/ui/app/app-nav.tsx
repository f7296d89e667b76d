/** The way between the parts of the full page: a row where there is room, else a menu. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { MenuIcon } from '../icons.tsx';
import { parts } from './route.ts';

/** `place` names where one is; the menu closes when it changes. */
export function AppNav({ current, place }: { current: string | null; place: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [place]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
  };
  return (
    <nav class="app-nav" aria-label={t('app_nav_label')} data-open={isOpen} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="button app-menu"
        aria-expanded={isOpen}
        aria-controls="parts"
        onClick={() => setOpen(!isOpen)}
      >
        <MenuIcon />
        {t('nav_menu')}
      </button>
      <ul id="parts">
        {parts.map((part) => (
          <li key={part}>
            <PlaceLink to={`#${part}`} current={current === part}>
              {t(`nav_${part}`)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
