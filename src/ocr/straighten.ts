/**
 * Makes lines of print level. A line's height over the picture is taken for a smooth bend (turned, round a bottle, seen
 * from the side); of all bends the right one is that which makes the rows of the picture the most unlike each other.
 */
import { type GrayImage, newGray } from './gray-image.ts';

/**
 * How a line runs, in halves of the picture's width: `slope·u + arc·u² + wave·u³ + fan·u·v + spread·u²·v`, with u and v from
 * −1 at the left and top to 1.
 */
export interface Bend {
  slope: number;
  arc: number;
  wave: number;
  fan: number;
  spread: number;
}

const LEVEL: Bend = { slope: 0, arc: 0, wave: 0, fan: 0, spread: 0 };
/** How many pixels of ink are looked at: enough for the shape, few enough for hundreds of tries. */
const ENOUGH = 24_000;

export interface Ink {
  /** u, v and y (pixels) of each. */
  u: Float32Array;
  v: Float32Array;
  y: Float32Array;
  half: number;
  height: number;
}

export function inkOf({ width, height, data }: GrayImage, threshold = 128): Ink {
  let count = 0;
  for (const value of data) if (value < threshold) count += 1;
  const step = Math.max(1, count / ENOUGH);
  const size = Math.ceil(count / step) + 1;
  const ink: Ink = {
    u: new Float32Array(size),
    v: new Float32Array(size),
    y: new Float32Array(size),
    half: width / 2,
    height,
  };
  let seen = 0;
  let taken = 0;
  for (let i = 0; i < data.length; i += 1) {
    if ((data[i] as number) >= threshold) continue;
    seen += 1;
    if (seen < taken * step || taken >= size) continue;
    const y = Math.floor(i / width);
    ink.u[taken] = (2 * (i - y * width)) / width - 1;
    ink.v[taken] = (2 * y) / height - 1;
    ink.y[taken] = y;
    taken += 1;
  }
  return {
    ...ink,
    u: ink.u.subarray(0, taken),
    v: ink.v.subarray(0, taken),
    y: ink.y.subarray(0, taken),
  };
}

/** How unlike neighbouring rows are when lines are taken to run so. `bin`: pixels a row. */
export function crispness(ink: Ink, bend: Bend, bin: number): number {
  const margin = ink.half + ink.height;
  const rows = new Float32Array(Math.ceil((ink.height + 2 * margin) / bin) + 2);
  for (let i = 0; i < ink.u.length; i += 1) {
    const [u, v] = [ink.u[i] as number, ink.v[i] as number];
    const y = (ink.y[i] as number) - ink.half * rise(bend, u, v);
    const at = (y + margin) / bin;
    const row = Math.floor(at);
    if (row < 0 || row + 1 >= rows.length) continue;
    rows[row] = (rows[row] as number) + 1 - (at - row);
    rows[row + 1] = (rows[row + 1] as number) + at - row;
  }
  let sum = 0;
  for (let i = 1; i < rows.length; i += 1) sum += ((rows[i] as number) - (rows[i - 1] as number)) ** 2;
  return sum;
}

const rise = ({ slope, arc, wave, fan, spread }: Bend, u: number, v: number): number =>
  u * (slope + fan * v + u * (arc + spread * v + wave * u));

/** The bend of a levelled picture's lines. `letter`: height of the print, pixels. */
export function findBend(image: GrayImage, letter: number): Bend {
  const ink = inkOf(image);
  if (ink.u.length < 200) return LEVEL;
  const coarse = Math.max(1, letter / 3);
  let best = LEVEL;
  let score = crispness(ink, best, coarse) * 1.02;
  const attempt = (bend: Bend, bin: number) => {
    const reached = crispness(ink, bend, bin);
    if (reached > score) [best, score] = [bend, reached];
  };
  const flat = { ...ink, u: thin(ink.u), v: thin(ink.v), y: thin(ink.y) };
  const tries: { bend: Bend; reached: number }[] = [];
  for (let slope = -0.28; slope <= 0.281; slope += 0.02)
    for (let arc = -0.24; arc <= 0.241; arc += 0.03) {
      const bend = { ...LEVEL, slope, arc };
      tries.push({ bend, reached: crispness(flat, bend, coarse) });
    }
  tries.sort((a, b) => b.reached - a.reached);
  for (const { bend } of tries.slice(0, 8)) attempt(bend, coarse);
  const fine = Math.max(1, letter / 6);
  score = crispness(ink, best, fine);
  for (let step = 1; step > 0.05; step *= 0.6)
    for (const [name, size] of Object.entries({
      slope: 0.012,
      arc: 0.02,
      fan: 0.03,
      wave: 0.02,
      spread: 0.02,
    }))
      for (const by of [-2, -1, 1, 2]) {
        const key = name as keyof Bend;
        const before = best[key];
        attempt({ ...best, [key]: before + by * size * step }, fine);
      }
  return best;
}

const thin = (all: Float32Array) => all.filter((_, i) => i % 4 === 0);

/** The picture with its lines made level; columns are moved up and down, nothing is turned. */
export function unbend(image: GrayImage, bend: Bend): GrayImage {
  const { width, height } = image;
  const half = width / 2;
  const heights = [-1, 0, 1].flatMap((u) => [-1, 1].map((v) => half * rise(bend, u, v)));
  const above = Math.max(0, ...heights.map((h) => -h)) | 0;
  const below = Math.max(0, ...heights) | 0;
  const out = newGray(width, height + above + below);
  for (let x = 0; x < width; x += 1) {
    const u = (2 * x) / width - 1;
    for (let y = 0; y < out.height; y += 1) {
      const line = y - below;
      const v = Math.max(-1.2, Math.min(1.2, (2 * line) / height - 1));
      const from = line + half * rise(bend, u, v);
      const y0 = Math.floor(from);
      if (y0 < 0 || y0 + 1 >= height) continue;
      const part = from - y0;
      const a = image.data[y0 * width + x] as number;
      const b = image.data[(y0 + 1) * width + x] as number;
      out.data[y * width + x] = a + (b - a) * part;
    }
  }
  return out;
}
