/** Sources with links to where they can be read. */
import { useWords } from '../context.ts';
import { OutIcon } from '../icons.tsx';
import type { Source, Sources } from '../known.ts';

/** Where a source can be read: its DOI, its PubMed entry or its own address, the most lasting first. */
function readAt(source: Source): { label: string; url: string } | null {
  if (source.doi) return { label: `DOI ${source.doi}`, url: `https://doi.org/${source.doi}` };
  if (source.pmid)
    return { label: `PubMed ${source.pmid}`, url: `https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/` };
  if (source.url) return { label: new URL(source.url).hostname, url: source.url };
  return null;
}

export function SourceItem({ source }: { source: Source }) {
  const { t } = useWords();
  const place = readAt(source);
  return (
    <>
      <span class="source-title">{source.title}</span>
      <span class="source-detail">
        {source.authors}
        {source.year !== null && ` (${source.year})`}. {source.where}
      </span>
      {place && (
        <a class="source-link" href={place.url} target="_blank" rel="noreferrer">
          {place.label}
          <OutIcon size={12} />
          <span class="visually-hidden"> {t('link_new_tab')}</span>
        </a>
      )}
    </>
  );
}

export function SourceList({ ids, sources }: { ids: string[]; sources: Sources }) {
  return (
    <ol class="sources">
      {ids.map((id) => {
        const source = sources[id];
        return <li key={id}>{source ? <SourceItem source={source} /> : id}</li>;
      })}
    </ol>
  );
}
