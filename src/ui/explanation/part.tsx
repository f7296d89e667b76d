/** A titled part of an explanation. The heading's level depends on where the explanation stands. */
import type { ComponentChildren } from 'preact';

export type Level = 2 | 3 | 4 | 5;

interface Props {
  title: ComponentChildren;
  level: Level;
  class?: string;
  children: ComponentChildren;
}

export function Part({ title, level, class: name = 'explain-part', children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <section class={name}>
      <Heading class="part-title">{title}</Heading>
      {children}
    </section>
  );
}
