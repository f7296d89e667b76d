/** Dark letters on white paper, whatever the label's colours and wherever the light came from. */
import { type GrayImage, newGray } from './gray-image.ts';

/** Below this difference between paper and ink a place is taken for empty, so that its grain is not made into letters. */
const LEAST_CONTRAST = 40;
/** The same as a share of what the label's print has, which light that falls off leaves as it is. */
const LEAST_SHARE = 0.7;
/** Share of the way from ink to paper at which all is white: paper is not even. */
const CLIP = 0.9;
/** The share where the paper is grainy is smaller by this many times its grain, and no smaller than the other. */
const GRAINY = 4;
const LEAST_CLIP = 0.62;

/** The picture with its paper made white and its ink black, place by place; light print on dark is turned round. */
export function levelLight(image: GrayImage): GrayImage {
  const cell = Math.max(12, Math.min(64, Math.round(Math.min(image.width, image.height) / 6)));
  const isDark = paperIsDark(image);
  const at = (i: number) => (isDark ? 255 - (image.data[i] as number) : (image.data[i] as number));
  const columns = Math.ceil(image.width / cell);
  const rows = Math.ceil(image.height / cell);
  const paper = new Float32Array(columns * rows);
  const ink = new Float32Array(columns * rows);
  const grain = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const counts = new Uint32Array(256);
      let total = 0;
      for (let y = row * cell; y < Math.min(image.height, (row + 1) * cell); y += 1)
        for (let x = column * cell; x < Math.min(image.width, (column + 1) * cell); x += 1) {
          counts[at(y * image.width + x)] = (counts[at(y * image.width + x)] as number) + 1;
          total += 1;
        }
      paper[row * columns + column] = quantile(counts, total, 0.85);
      ink[row * columns + column] = quantile(counts, total, 0.03);
      grain[row * columns + column] =
        (paper[row * columns + column] as number) - quantile(counts, total, 0.5);
    }
  // Out and back in again: a cell full of ink borrows the paper beside it, and a slope of light stays one.
  const papers = around(around(paper, columns, rows, Math.max), columns, rows, Math.min);
  const inks = around(around(ink, columns, rows, Math.min), columns, rows, Math.max);
  const usual = usualContrast(paper, ink);
  // Print darkens the middle of a cell; where there is none, grain alone does.
  const grains = GRAINY * (grain.sort()[Math.floor(0.25 * grain.length)] as number);
  const out = newGray(image.width, image.height);
  for (let y = 0; y < image.height; y += 1)
    for (let x = 0; x < image.width; x += 1) {
      const i = y * image.width + x;
      const white = between(papers, columns, rows, x / cell - 0.5, y / cell - 0.5);
      const black = between(inks, columns, rows, x / cell - 0.5, y / cell - 0.5);
      const contrast = Math.max(LEAST_CONTRAST, LEAST_SHARE * usual * white, white - black);
      const clip = Math.max(LEAST_CLIP, CLIP - grains / contrast);
      const share = (at(i) - (white - contrast)) / (clip * contrast);
      out.data[i] = share <= 0 ? 0 : share >= 1 ? 255 : share * 255;
    }
  return out;
}

/** Difference between paper and ink in parts of the paper's brightness, where there is print: in a sixth of the cells at least. */
function usualContrast(paper: Float32Array, ink: Float32Array): number {
  const all = paper.map((white, i) => 1 - (ink[i] as number) / Math.max(1, white)).sort();
  return all[Math.floor(0.85 * all.length)] as number;
}

/** Paper covers more of a label than ink: the middle value lies on its side of what is between the extremes. */
export function paperIsDark(image: GrayImage): boolean {
  const counts = new Uint32Array(256);
  for (const value of image.data) counts[value] = (counts[value] as number) + 1;
  const at = (share: number) => quantile(counts, image.data.length, share);
  return at(0.5) < (at(0.02) + at(0.98)) / 2;
}

/** The value below which a share of all pixels lies. */
export function quantile(counts: Uint32Array, total: number, share: number): number {
  let seen = 0;
  for (let value = 0; value < counts.length; value += 1) {
    seen += counts[value] as number;
    if (seen > total * share) return value;
  }
  return counts.length - 1;
}

/** Each cell with what is the most (or least) around it: a cell full of ink has no paper of its own. */
function around(cells: Float32Array, columns: number, rows: number, most: typeof Math.max): Float32Array {
  return cells.map((_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    let value = cells[i] as number;
    for (let dy = -1; dy <= 1; dy += 1)
      for (let dx = -1; dx <= 1; dx += 1) {
        if (x + dx < 0 || x + dx >= columns || y + dy < 0 || y + dy >= rows) continue;
        value = most(value, cells[i + dy * columns + dx] as number);
      }
    return value;
  });
}

function between(cells: Float32Array, columns: number, rows: number, x: number, y: number): number {
  const cx = Math.min(columns - 1, Math.max(0, x));
  const cy = Math.min(rows - 1, Math.max(0, y));
  const [x0, y0] = [Math.floor(cx), Math.floor(cy)];
  const [x1, y1] = [Math.min(columns - 1, x0 + 1), Math.min(rows - 1, y0 + 1)];
  const [fx, fy] = [cx - x0, cy - y0];
  const value = (cell: number) => cells[cell] as number;
  const top = value(y0 * columns + x0) * (1 - fx) + value(y0 * columns + x1) * fx;
  const bottom = value(y1 * columns + x0) * (1 - fx) + value(y1 * columns + x1) * fx;
  return top * (1 - fy) + bottom * fy;
}
