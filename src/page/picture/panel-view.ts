import { CROSS, SHAPES } from '../card-view.ts';
import type { PanelEvents, PanelResult, PanelWords } from './panel-types.ts';

export interface PanelView {
  root: HTMLElement;
  progress(share: number): void;
  result(result: PanelResult): void;
  /** Says that it came to nothing, and why. */
  fail(why: string): void;
}

/** Builds the panel's nodes; knows nothing of pages, places or time. */
export function createPanelView(doc: Document, words: PanelWords, events: PanelEvents): PanelView {
  const add = <T extends HTMLElement>(parent: Element, tag: string, className = '', text = ''): T => {
    const node = doc.createElement(tag);
    node.className = className;
    node.textContent = text;
    return parent.appendChild(node) as T;
  };
  const draw = (parent: Element, path: string) => {
    const svg = doc.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    parent.append(svg);
    svg.appendChild(doc.createElementNS(svg.namespaceURI, 'path')).setAttribute('d', path);
  };
  const button = (parent: Element, className: string, text: string, act: () => void) => {
    const node = add<HTMLButtonElement>(parent, 'button', className, text);
    node.type = 'button';
    node.addEventListener('click', act);
    return node;
  };

  const root = doc.createElement('div');
  root.className = `card panel ${words.palette}`;
  root.lang = words.lang;
  root.dir = words.dir;
  root.tabIndex = -1;
  root.role = 'dialog';
  root.ariaLabel = words.title;
  const head = add(root, 'div', 'head');
  add(head, 'span', 'title', words.title);
  const close = button(head, 'close', '', events.onClose);
  close.ariaLabel = close.title = words.close;
  draw(close, CROSS);
  const body = add(root, 'div', 'body');
  const foot = add(root, 'div', 'foot');

  add(body, 'p', '', words.reading);
  const bar = add<HTMLProgressElement>(body, 'progress');
  bar.ariaLabel = words.reading;
  bar.max = 1;
  bar.value = 0;
  button(foot, 'more', words.cancel, events.onClose);

  const empty = () => {
    body.textContent = '';
    foot.textContent = '';
  };
  return {
    root,
    progress(share) {
      bar.value = share;
    },
    result({ lines, findings, pieces, hasDoubts }) {
      empty();
      for (const line of lines) add(body, 'p', '', line);
      const list = findings.length > 0 ? add(body, 'ul') : null;
      for (const [index, { stance, stanceLabel, name, families, short, lang }] of findings.entries()) {
        const row = button(add(list as HTMLElement, 'li', stance), 'finding', '', () => events.onMore(index));
        draw(row, SHAPES[stance]);
        const text = add(row, 'span');
        add(text, 'span', 'name', name).translate = false;
        add(text, 'span', 'stance', stanceLabel);
        const said = add(
          text,
          'span',
          'kind',
          [families === stanceLabel ? '' : families, short].filter(Boolean).join(': '),
        );
        said.lang = lang;
      }
      const print = add(body, 'p', 'print');
      print.dir = 'auto';
      for (const { text, stance, isDoubtful } of pieces) {
        if (!stance && !isDoubtful) {
          print.append(text);
          continue;
        }
        add(print, 'mark', stance ?? 'doubtful', text);
        add(print, 'span', 'said', ` (${stance ? words.stance(stance) : words.doubtful})`);
      }
      if (hasDoubts) button(foot, 'more', words.check, events.onCheck);
      foot.hidden = !hasDoubts;
      body.scrollTop = 0;
    },
    fail(why) {
      empty();
      foot.hidden = true;
      add(body, 'p', '', why);
    },
  };
}
