/** Fetches the full texts of everything a report found, once, so that rows open without a wait. */
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../engine/types.ts';
import type { Explain, Explained } from '../known.ts';
import { useTranslatedAnswer } from '../translated.ts';

export type Explanations =
  | { state: 'loading' | 'failed'; retry: () => void }
  | { state: 'ready'; explained: Explained };

export function useExplained(report: Report, explain: Explain): Explanations {
  const families = [...new Set(report.findings.map((finding) => finding.family))].sort();
  const ingredients = [...new Set(report.findings.flatMap(({ ingredient }) => ingredient ?? []))].sort();
  const rules = [...new Set(report.rules.map(({ rule }) => rule))].sort();
  const key = [...families, ...ingredients, ...rules].join(' ');
  const [answer, setAnswer] = useState<{ key: string; explained: Explained | null } | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!key) return;
    let isCurrent = true;
    setAnswer(null);
    explain({ families, ingredients, rules }).then(
      (explained) => isCurrent && setAnswer({ key, explained }),
      () => isCurrent && setAnswer({ key, explained: null }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, attempt]);

  const explained = useTranslatedAnswer(answer?.key === key ? answer.explained : null);
  if (explained) return { state: 'ready', explained };
  return { state: answer ? 'failed' : 'loading', retry: () => setAttempt(attempt + 1) };
}
