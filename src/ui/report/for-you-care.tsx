/** What a family says to people like this person, before all it says to others. */
import type { Finding } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { Part } from '../explanation/part.tsx';
import type { Family } from '../known.ts';
import { useForeign } from '../translated.ts';

/** Whom a family's entries call what the reasons of a finding say of the person. */
const audiences: Record<string, Family['care'][number]['who']> = {
  pregnant: 'pregnancy',
  trying: 'pregnancy',
};

export function ForYouCare({ finding, family }: { finding: Finding; family: Family }) {
  const { t } = useWords();
  const lang = useForeign()(family);
  const told = finding.reasons.flatMap(({ code }) => /^profile-(?:suits-)?(.+)$/.exec(code)?.[1] ?? []);
  const people = new Set<string>(told.map((id) => audiences[id] ?? id));
  const entries = [...family.care, ...(family.suits ?? [])].filter(({ who }) => people.has(who));
  if (entries.length === 0) return null;
  return (
    <Part class="for-you-care" title={t('for_you_label')} level={4}>
      {entries.map(({ text }) => (
        <p key={text} lang={lang}>
          {text}
        </p>
      ))}
    </Part>
  );
}
