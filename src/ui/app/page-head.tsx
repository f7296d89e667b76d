/** A page's heading and the sentence under it. */
import type { ComponentChildren } from 'preact';

export function PageHead({
  title,
  lead,
  above,
}: {
  title: ComponentChildren;
  lead?: ComponentChildren;
  above?: ComponentChildren;
}) {
  return (
    <header class="page-head">
      {above && <p class="page-above">{above}</p>}
      <h1>{title}</h1>
      {lead && <p class="page-lead">{lead}</p>}
    </header>
  );
}
