/** A state without findings: what it is, and the one thing that helps. */
import type { ComponentChildren } from 'preact';
import { type Picture, StatePicture } from './state-picture.tsx';
import './state-screen.css';

interface Props {
  picture: Picture;
  title: string;
  text: ComponentChildren;
  /** Buttons, the most useful first. */
  children?: ComponentChildren;
}

export function StateScreen({ picture, title, text, children }: Props) {
  return (
    <div class="state">
      <StatePicture picture={picture} />
      <h2 class="state-title">{title}</h2>
      <p class="state-text">{text}</p>
      {children && <div class="state-actions">{children}</div>}
    </div>
  );
}
