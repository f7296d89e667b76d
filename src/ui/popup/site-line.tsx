/** Over a page that is read only because the person asked: says so, and leads to what would change it. */
import { covers } from '../../engine/mutes.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';

interface Props {
  host: string;
  settings: Settings;
  onChoose: (host: string) => void;
}

export function SiteLine({ host, settings, onChoose }: Props) {
  const { t } = useWords();
  const isChosen = settings.chosenSites.some((site) => covers(site, host));
  if (settings.run === 'everywhere' || (settings.run === 'chosen' && isChosen)) return null;
  return (
    <div class="site-line">
      <p>{t('site_once')}</p>
      {settings.run === 'chosen' && host ? (
        <button type="button" class="button" onClick={() => onChoose(host)}>
          {t('state_not_chosen_add', host)}
        </button>
      ) : (
        <PlaceLink to="#settings">{t('site_change')}</PlaceLink>
      )}
    </div>
  );
}
