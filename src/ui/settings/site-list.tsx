/** A list of sites that grows and shrinks. */
import { useWords } from '../context.ts';
import { AddField } from '../controls/add-field.tsx';
import { ChipList } from '../controls/chip-list.tsx';

interface Props {
  title: string;
  /** Said when there is none. */
  none: string;
  sites: string[];
  onChange: (sites: string[]) => void;
}

export function SiteList({ title, none, sites, onChange }: Props) {
  const { t } = useWords();
  const add = (text: string): boolean => {
    const host = hostIn(text);
    if (host && !sites.includes(host)) onChange([...sites, host].sort());
    return host !== null;
  };
  return (
    <div class="site-list">
      <h3>{title}</h3>
      <ChipList
        none={none}
        entries={sites.map((site) => ({
          key: site,
          text: site,
          remove: t('site_remove', site),
          onRemove: () => onChange(sites.filter((other) => other !== site)),
        }))}
      />
      <AddField
        label={t('site_add_label')}
        button={t('site_add')}
        placeholder="shop.example"
        onAdd={add}
        wrong={t('site_add_wrong')}
      />
    </div>
  );
}

/** The host of an address, with or without "https://" and a path; null where there is none. */
export function hostIn(text: string): string | null {
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const host = url?.hostname ?? '';
  return /^[^.].*\.[^.]{2,}$|^localhost$/.test(host) && host.length < 254 ? host.replace(/^www\./, '') : null;
}
