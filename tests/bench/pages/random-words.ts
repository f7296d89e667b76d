/** Words that are no cue for anything, the same at every run. */
const words =
  'lantern harbour quiet morning paper window garden letter bridge corner summer kettle station pocket village ribbon thunder marble orchard copper basket meadow velvet winter candle pebble saddle compass anchor feather drawer carpet mirror ladder island barrel whistle canvas hollow engine'.split(
    ' ',
  );

/** A source of texts of so many words. Linear congruential: good enough to look like prose to a parser. */
export function randomWords(seed: number): (count: number) => string {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return words[state % words.length] as string;
  };
  return (count) => Array.from({ length: count }, next).join(' ');
}
