/** Ingredients and families a person looks for or avoids. Any name will do; known ones are suggested. */
import { useMemo } from 'preact/hooks';
import type { Watched } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { AddField } from '../controls/add-field.tsx';
import { ChipList } from '../controls/chip-list.tsx';
import { foldText } from '../fold-text.ts';
import type { DictionaryData } from '../known.ts';

interface Props {
  title: string;
  watched: Watched[];
  data: DictionaryData;
  onChange: (watched: Watched[]) => void;
}

export function WatchList({ title, watched, data, onChange }: Props) {
  const { t } = useWords();
  const suggestions = useMemo(
    () => [
      ...data.families.filter(({ id }) => !id.startsWith('personal-')).map(({ name }) => name),
      ...data.ingredients.map(({ inci }) => inci),
    ],
    [data],
  );
  const add = (text: string): boolean => {
    const entry = toWatched(text, data);
    const isThere = watched.some((known) => JSON.stringify(known) === JSON.stringify(entry));
    if (!isThere) onChange([...watched, entry]);
    return true;
  };
  const nameOf = (entry: Watched) =>
    'family' in entry
      ? (data.families.find(({ id }) => id === entry.family)?.name ?? entry.family)
      : (data.ingredients.find(({ inci }) => inci.toUpperCase() === entry.name)?.inci ?? entry.name);
  return (
    <div class="site-list">
      <AddField
        label={title}
        hint={t('watch_hint')}
        button={t('watch_add')}
        suggestions={suggestions}
        onAdd={add}
      />
      <ChipList
        entries={watched.map((entry) => ({
          key: JSON.stringify(entry),
          text: nameOf(entry),
          remove: t('watch_remove', nameOf(entry)),
          onRemove: () => onChange(watched.filter((other) => other !== entry)),
        }))}
      />
    </div>
  );
}

/** A typed name as a family of ours, or as an ingredient by its INCI name; names we don't know are kept as typed. */
export function toWatched(text: string, data: DictionaryData): Watched {
  const wanted = foldText(text);
  const family = data.families.find(({ name }) => foldText(name) === wanted);
  if (family) return { family: family.id };
  const ingredient = data.ingredients.find(({ inci, names }) =>
    [inci, ...names].some((name) => foldText(name) === wanted),
  );
  return { name: (ingredient?.inci ?? text).trim().toUpperCase() };
}
