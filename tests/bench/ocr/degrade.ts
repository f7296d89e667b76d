/**
 * What happens to a label before it is a picture in a shop: turned, bent round a bottle, lit from one side, pressed into a
 * JPEG. Runs in a page of the browser that renders the set; it may use nothing from outside but its argument.
 */
export interface Harm {
  degrees?: number;
  /** How much narrower the far side is, 0 to 1. */
  perspective?: number;
  /** Height of the bend in parts of the width. */
  curve?: number;
  /** How much darker the far side is, 0 to 1. */
  shade?: number;
  /** Spread of the brightness of single pixels. */
  noise?: number;
  /** Pixels. */
  blur?: number;
  /** Quality, 0 to 1. */
  jpeg?: number;
  seed: number;
}

/** Answers width, height and, in base64, one byte of brightness a pixel. */
export async function degrade({ png, harm, paper }: { png: string; harm: Harm; paper: string }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  let canvas = toCanvas(image.width, image.height, (c) => c.drawImage(image, 0, 0));
  if (harm.curve) canvas = bend(canvas, harm.curve);
  if (harm.perspective) canvas = tilt(canvas, harm.perspective);
  if (harm.degrees) canvas = turn(canvas, (harm.degrees * Math.PI) / 180);
  if (harm.blur) {
    const sharp = canvas;
    canvas = toCanvas(sharp.width, sharp.height, (c) => {
      c.filter = `blur(${harm.blur}px)`;
      c.drawImage(sharp, 0, 0);
    });
  }
  if (harm.shade || harm.noise) light(canvas, harm);
  if (harm.jpeg) canvas = await press(canvas, harm.jpeg);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const bytes = new Uint8Array(canvas.width * canvas.height);
  for (let i = 0; i < bytes.length; i += 1)
    bytes[i] = 0.299 * (data[4 * i] ?? 0) + 0.587 * (data[4 * i + 1] ?? 0) + 0.114 * (data[4 * i + 2] ?? 0);
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return { width: canvas.width, height: canvas.height, data: btoa(text) };

  function toCanvas(width: number, height: number, draw: (c: CanvasRenderingContext2D) => void) {
    const made = document.createElement('canvas');
    made.width = Math.round(width);
    made.height = Math.round(height);
    const c = made.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    c.fillStyle = paper;
    c.fillRect(0, 0, made.width, made.height);
    c.imageSmoothingQuality = 'high';
    draw(c);
    return made;
  }
  function bend(from: HTMLCanvasElement, by: number) {
    const rise = from.width * by;
    return toCanvas(from.width, from.height + rise, (c) => {
      for (let x = 0; x < from.width; x += 1) {
        const t = (2 * x) / from.width - 1;
        c.drawImage(from, x, 0, 1, from.height, x, rise * (1 - t * t), 1, from.height);
      }
    });
  }
  function tilt(from: HTMLCanvasElement, by: number) {
    return toCanvas(from.width, from.height, (c) => {
      for (let x = 0; x < from.width; x += 1) {
        const h = from.height * (1 - (by * x) / from.width);
        c.drawImage(from, x, 0, 1, from.height, x, (from.height - h) / 2, 1, h);
      }
    });
  }
  function turn(from: HTMLCanvasElement, angle: number) {
    const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
    const [w, h] = [from.width * cos + from.height * sin, from.width * sin + from.height * cos];
    return toCanvas(w, h, (c) => {
      c.translate(w / 2, h / 2);
      c.rotate(angle);
      c.drawImage(from, -from.width / 2, -from.height / 2);
    });
  }
  function light(from: HTMLCanvasElement, { shade = 0, noise = 0, seed }: Harm) {
    const c = from.getContext('2d') as CanvasRenderingContext2D;
    const pixels = c.getImageData(0, 0, from.width, from.height);
    let state = seed + 1;
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296 - 0.5;
    };
    for (let i = 0; i < from.width * from.height; i += 1) {
      const dim = 1 - (shade * (i % from.width)) / from.width;
      const grain = noise * (random() + random() + random());
      for (let p = 4 * i; p < 4 * i + 3; p += 1) pixels.data[p] = (pixels.data[p] ?? 0) * dim + grain;
    }
    c.putImageData(pixels, 0, 0);
  }
  async function press(from: HTMLCanvasElement, quality: number) {
    const blob = await new Promise<Blob | null>((done) => from.toBlob(done, 'image/jpeg', quality));
    const pressed = await createImageBitmap(blob as Blob);
    return toCanvas(from.width, from.height, (c) => c.drawImage(pressed, 0, 0));
  }
}
