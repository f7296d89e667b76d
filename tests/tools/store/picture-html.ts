/** The frames around the pictures for the stores. */

const style = `
  * { box-sizing: border-box; margin: 0 }
  body { display: flex; align-items: center; justify-content: center; height: 100vh; font: 400 30px/1.35 system-ui, sans-serif;
    background: #14323b; color: #f4efe3; overflow: hidden }
  img { border-radius: 14px; box-shadow: 0 18px 60px #0007 }`;

/** 1280 × 800: the picture (CSS size given) beside or under one sentence. The caption is a message of ours: plain text. */
export function screenshotHtml(
  picture: string,
  { width, height }: { width: number; height: number },
  caption: string,
  scheme: 'light' | 'dark',
): string {
  const isWide = width > 600;
  const scale = isWide ? Math.min(1080 / width, 610 / height) : 700 / height;
  return `<!doctype html><meta charset="utf-8"><style>${style}
    body { flex-direction: ${isWide ? 'column' : 'row'}; gap: ${isWide ? 28 : 64}px; padding: 32px 56px }
    p { max-width: ${isWide ? 1100 : 620}px; text-align: ${isWide ? 'center' : 'start'}; ${isWide ? 'font-size: 25px' : ''} }
    img { width: ${width * scale}px; background: ${scheme === 'dark' ? '#1d1f23' : '#fff'} }
  </style><p>${escapeHtml(caption)}</p><img src="${picture}">`;
}

/** 440 × 280: the logo and what it is. */
export function tileHtml(logo: string, text: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${style}
    body { flex-direction: column; gap: 16px; padding: 24px; font-size: 17px; text-align: center }
    img { width: 84px } strong { font-size: 26px; display: block; margin-bottom: 6px }
  </style><img src="${logo}"><p><strong>Pore Over</strong>${escapeHtml(text)}</p>`;
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
