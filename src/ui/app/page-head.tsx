/** A page's heading and the sentence under it. */
import type { ComponentChildren } from 'preact';

export function PageHead({
  title,
  titleLang,
  lead,
  leadLang,
  above,
}: {
  title: ComponentChildren;
  lead?: ComponentChildren;
  above?: ComponentChildren;
  /** Languages of title and lead where they are not the page's. */
  titleLang?: string | undefined;
  leadLang?: string | undefined;
}) {
  return (
    <header class="page-head">
      {above && <p class="page-above">{above}</p>}
      <h1 lang={titleLang}>{title}</h1>
      {lead && (
        <p class="page-lead" lang={leadLang}>
          {lead}
        </p>
      )}
    </header>
  );
}
