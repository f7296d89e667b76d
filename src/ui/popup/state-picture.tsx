/** Small drawings for the states: a lens over what there is to read. Decoration. */
import type { JSX } from 'preact';

export type Picture = 'empty' | 'reading' | 'paused' | 'locked' | 'browser' | 'reload' | 'broken';

const lines = (widths: number[]) =>
  widths.map((width, i) => <path key={width} class="faint" d={`M14 ${20 + i * 9}h${width}`} />);

const pictures: Record<Picture, JSX.Element> = {
  empty: (
    <>
      {lines([36, 22, 30])}
      <circle class="lens" cx="42" cy="38" r="13" />
      <path class="lens" d="m51.5 47.5 8 8" />
    </>
  ),
  reading: (
    <>
      {lines([36, 44, 30])}
      <path class="scan" d="M10 29h52" />
    </>
  ),
  paused: (
    <>
      <circle class="lens" cx="36" cy="34" r="20" />
      <path class="strong" d="M30.5 26v16M41.5 26v16" />
    </>
  ),
  locked: (
    <>
      {lines([36, 22])}
      <rect class="lens" x="28" y="31" width="26" height="20" rx="4" />
      <path class="lens" d="M33.5 31v-5a7.5 7.5 0 0 1 15 0v5" />
      <path class="strong" d="M41 39v4" />
    </>
  ),
  browser: (
    <>
      <rect class="lens" x="11" y="14" width="50" height="40" rx="5" />
      <path class="lens" d="M11 24h50" />
      <path class="faint" d="M20 35h20M20 43h30" />
    </>
  ),
  reload: (
    <>
      {lines([20, 14])}
      <path class="lens" d="M56 36a17 17 0 1 1-5-12M51.5 14v10.500H41" />
    </>
  ),
  broken: (
    <>
      {lines([36, 22, 30])}
      <path class="strong" d="m45 31 14 14M59 31 45 45" />
    </>
  ),
};

export function StatePicture({ picture }: { picture: Picture }) {
  return (
    <svg
      class={`state-picture picture-${picture}`}
      width="72"
      height="68"
      viewBox="0 0 72 68"
      aria-hidden="true"
    >
      {pictures[picture]}
    </svg>
  );
}
