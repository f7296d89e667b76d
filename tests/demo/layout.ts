/** The frame all pages of the demo shop share, and the drawn packs. */

/** One entry of pages.json. */
export interface ShopPage {
  title: string;
  /** What this page shows of how shops print lists. */
  shows: string;
  tagline?: string;
  price?: string;
  pack?: keyof typeof packs;
  lang?: string;
  theme?: string;
}

/** A whole page. `kind` is the class of <main>: `index`, `product` or `prose`. */
export function fillLayout(
  { title, lang = 'en', theme = 'light' }: ShopPage,
  kind: string,
  body: string,
): string {
  return `<!doctype html>
<html lang="${lang}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Quillwort</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/shop.css">
<script src="/shop.js" defer></script>
</head>
<body>
<header class="top">
<a class="logo" href="/">Quillwort</a>
<nav aria-label="Shop"><a href="/">Skincare</a><a href="/journal/reading-about-retinol">Journal</a></nav>
</header>
<main class="${kind}">
${body}
</main>
<footer class="bottom"><p>Quillwort is a made-up shop. It shows the ways real shops print an ingredient list.</p></footer>
</body>
</html>`;
}

/** Where the label sits on each shape: x, y, width, height. */
const packs = {
  bottle: {
    lid: '<rect x="46" y="8" width="28" height="26" rx="4"/>',
    body: 'M40 34h40c2 14 14 18 14 34v72a12 12 0 0 1-12 12H38a12 12 0 0 1-12-12V68c0-16 12-20 14-34z',
    label: [26, 82, 68, 42],
  },
  dropper: {
    lid: '<path d="M52 26V12a8 8 0 0 1 16 0v14z"/><rect x="44" y="26" width="32" height="22" rx="3"/>',
    body: 'M44 48h32c0 10 14 12 14 26v66a12 12 0 0 1-12 12H42a12 12 0 0 1-12-12V74c0-14 14-16 14-26z',
    label: [30, 88, 60, 40],
  },
  jar: {
    lid: '<rect x="16" y="58" width="88" height="26" rx="6"/>',
    body: 'M20 84h80v50a18 18 0 0 1-18 18H38a18 18 0 0 1-18-18z',
    label: [20, 98, 80, 32],
  },
  tube: {
    lid: '<rect x="42" y="128" width="36" height="24" rx="4"/>',
    body: 'M28 8h64l-10 120H38z',
    label: [34, 44, 52, 46],
  },
} satisfies Record<string, { lid: string; body: string; label: [number, number, number, number] }>;

/** A drawn pack; its label's colour comes from the name, so that products are told apart. */
export function drawPack(name: string, pack: ShopPage['pack'] = 'bottle'): string {
  const { lid, body, label } = packs[pack];
  const [x = 0, y = 0, width = 0, height = 0] = label;
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  return `<svg viewBox="0 0 120 160" width="72" height="96" role="img" aria-label="">
<g fill="hsl(${hue} 18% 38%)">${lid}</g>
<path d="${body}" fill="var(--bottle)"/>
<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="hsl(${hue} 34% 62%)"/>
<path d="M${x + 12} ${y + 14}h${width - 28}M${x + 12} ${y + 24}h${width / 2 - 8}" stroke="#fff" stroke-opacity=".8" stroke-width="3" stroke-linecap="round"/>
</svg>`;
}
