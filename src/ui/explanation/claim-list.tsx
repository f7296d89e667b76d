/** Statements with the numbers of the sources they rest on. */
import { useWords } from '../context.ts';
import type { Claim } from '../known.ts';
import { Citations } from './citations.tsx';

interface Props {
  claims: Claim[];
  /** The number under which a source stands in the list of sources, or null. */
  cite: (id: string) => number | null;
  showGrade?: boolean;
  /** Language of the claims where it is not the page's. */
  lang: string | undefined;
}

export function ClaimList({ claims, cite, showGrade = false, lang }: Props) {
  const { t } = useWords();
  if (claims.length === 0) return null;
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.text}>
          <span lang={lang}>{claim.text}</span>
          {showGrade && claim.grade && <span class="claim-grade"> {t(`grade_${claim.grade}`)}</span>}
          <Citations ids={claim.sources} cite={cite} />
        </li>
      ))}
    </ul>
  );
}
