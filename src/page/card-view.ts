import type { CardContent, CardStrings } from './card-types.ts';

export interface CardView {
  root: HTMLElement;
  fill(content: CardContent): void;
  /** Says on the button what came of saving. */
  tellSaved(words: string): void;
}

export type CardAction = 'previous' | 'next' | 'close' | 'more' | 'save';

/** One silhouette a stance, so that colour never tells alone: tick, warning triangle, filled pore, diamond, note. */
export const SHAPES: Record<CardContent['stance'], string> = {
  helps: 'M8 1a7 7 0 100 14A7 7 0 008 1zM7 11.4L3.7 8.1l1.2-1.2L7 9l4.1-4.1 1.2 1.2z',
  care: 'M8 1.2L15.6 14.5H.4zM7.2 6v4.2h1.6V6zm0 5.4V13h1.6v-1.6z',
  clogging:
    'M8 1a7 7 0 100 14A7 7 0 008 1zm0 1.6a5.4 5.4 0 110 10.8A5.4 5.4 0 018 2.6zM8 5a3 3 0 100 6 3 3 0 000-6z',
  harsh: 'M8 .4L15.6 8 8 15.6.4 8zM7.2 4.3v4.6h1.6V4.3zm0 5.8v1.6h1.6v-1.6z',
  info: 'M3 1.5h10A1.5 1.5 0 0114.5 3v10a1.5 1.5 0 01-1.5 1.5H3A1.5 1.5 0 011.5 13V3A1.5 1.5 0 013 1.5zM7.2 4.2v1.6h1.6V4.2zm0 2.8v4.8h1.6V7z',
};
const BACK = 'M10 2.6L4.6 8l5.4 5.4 1-1L6.6 8 11 3.6z';
export const CROSS = 'M3.9 2.9l-1 1L7 8l-4.1 4.1 1 1L8 9l4.1 4.1 1-1L9 8l4.1-4.1-1-1L8 7z';

/** Builds the card's nodes once and fills them with words; knows nothing of pages, places or time. */
export function createCardView(
  doc: Document,
  strings: CardStrings,
  act: (action: CardAction) => void,
): CardView {
  const add = <T extends HTMLElement>(parent: Element, tag: string, className = ''): T => {
    const node = doc.createElement(tag);
    node.className = className;
    return parent.appendChild(node) as T;
  };
  const draw = (parent: Element): SVGPathElement => {
    const svg = doc.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    parent.append(svg);
    return svg.appendChild(doc.createElementNS(svg.namespaceURI, 'path') as SVGPathElement);
  };
  const button = (parent: Element, action: CardAction, path = ''): HTMLButtonElement => {
    const node = add<HTMLButtonElement>(parent, 'button', action);
    node.type = 'button';
    node.addEventListener('click', () => act(action));
    if (path) {
      draw(node).setAttribute('d', path);
      node.ariaLabel = node.title = strings[action] ?? '';
    } else node.textContent = strings[action] ?? '';
    return node;
  };

  const root = doc.createElement('div');
  root.lang = strings.lang;
  root.dir = strings.dir;
  root.tabIndex = -1;
  root.role = 'dialog';
  const head = add(root, 'div', 'head');
  const shape = draw(head);
  const stance = add(head, 'span', 'stance');
  button(head, 'close', CROSS);
  const body = add(root, 'div', 'body');
  const foot = add(root, 'div', 'foot');
  button(foot, 'more');
  const save = strings.save ? button(foot, 'save') : null;
  // What came of it is read out where the focus is.
  if (save) save.ariaLive = 'polite';
  const steps = add(foot, 'span', 'steps');
  button(steps, 'previous', BACK);
  const count = add(steps, 'span', 'count');
  button(steps, 'next', BACK);

  return {
    root,
    tellSaved(words) {
      if (save) save.textContent = words;
    },
    fill(content) {
      const lang = language(content.lang) === language(strings.lang) ? '' : content.lang;
      const line = (className: string, text: string, lang = '') => {
        if (!text) return;
        const node = add(body, 'p', className);
        node.textContent = text;
        if (lang) node.lang = lang;
      };
      root.className = `card ${content.stance} ${strings.palette ?? ''}`;
      root.ariaLabel = `${strings.label}: ${content.name}`;
      shape.setAttribute('d', SHAPES[content.stance]);
      stance.textContent = content.stanceLabel;
      count.textContent = content.count;
      steps.hidden = !content.count;
      body.textContent = '';
      line('name', content.name);
      line('kind', [content.families, content.inci].filter(Boolean).join(' · '));
      line('why', content.short, lang);
      for (const why of content.why) line('why', why);
      if (content.evidence) {
        const evidence = add(body, 'p', 'evidence');
        if (content.evidence.label) add(evidence, 'b').textContent = content.evidence.label;
        const text = add(evidence, 'span');
        text.textContent = content.evidence.text;
        text.lang = content.lang;
      }
      line('dose', content.dose);
      if (lang) line('untranslated', strings.untranslated);
      body.scrollTop = 0;
    },
  };
}

const language = (tag: string): string => tag.slice(0, 2);
