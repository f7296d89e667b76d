/** The findings that are muted, folded away, each with the way back. */
import { muteOf } from '../../engine/mutes.ts';
import type { Finding, Report } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { type Muting, reachPhrase } from './muting.ts';

export function MutedList({
  findings,
  report,
  muting,
}: {
  findings: Finding[];
  report: Report;
  muting: Muting;
}) {
  const words = useWords();
  const { t, plural } = words;
  if (findings.length === 0) return null;
  return (
    <Disclosure class="notes muted" summary={plural('muted_title', findings.length)}>
      <p class="quiet">{t('muted_hint')}</p>
      <ul class="rows">
        {findings.map((finding) => {
          const mute = muteOf(finding, muting.mutes, muting.host);
          const item = report.lists[finding.list]?.items[finding.item];
          const family = report.families[finding.family];
          if (!mute || !family || !item) return null;
          const name = item.text;
          return (
            <li key={`${finding.item}/${finding.family}`} class="muted-row">
              <span class="row-main">
                <bdi class="row-name">{name}</bdi>
                <span class="row-facts">
                  <span>{family.name}</span>
                  <span>
                    {t('muted_entry', t(`stance_${finding.stance}`), reachPhrase(words, mute, muting.host))}
                  </span>
                </span>
              </span>
              <button type="button" class="button" onClick={() => muting.onUnmute(mute)}>
                <bdi>{t('unmute_name', mute.kind === 'family' ? family.name : name)}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
