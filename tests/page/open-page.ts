/** Pages for tests, in a frame of their own with scripts off. */
import cueFile from '../../src/knowledge/cues.json';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Cues } from '../../src/page/cues.ts';
import { groupCues } from '../../src/page/group-cues.ts';
import { leanWords } from '../../src/page/lean-words.ts';

/** The cues the build gives the content script. */
export const cues: Cues = groupCues({
  names: cueFile.names,
  foreign: leanWords(cueFile.foreign),
  headings: leanWords(knowledge.languages.flatMap(({ headings }) => headings)),
});

/** Opens a page and waits until its own frames have loaded too. */
export async function openPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width:900px;height:700px';
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}
