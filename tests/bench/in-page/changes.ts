/** Changes a busy single-page app makes to its page. Runs in the page's own world: uses nothing from outside. */

/** `rounds` tasks of 100 changes each: elements added and taken away, texts changed, attributes set. Milliseconds of them all. */
export async function changePage({ rounds, text }: { rounds: number; text: string }): Promise<number> {
  const feed = document.createElement('div');
  document.body.append(feed);
  let spent = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let i = 0; i < 100; i++) {
      if (i % 4 === 0)
        feed.append(Object.assign(document.createElement('p'), { textContent: `${text} ${round} ${i}` }));
      else if (i % 4 === 1) (feed.lastChild?.firstChild as Text).data = `${text} ${i} ${round}`;
      else if (i % 4 === 2) (feed.lastChild as HTMLElement).title = `${i}`;
      else if (feed.childNodes.length > 20) feed.firstChild?.remove();
      else feed.append(Object.assign(document.createElement('p'), { textContent: text }));
    }
    spent += performance.now() - start;
    await new Promise((next) => setTimeout(next, 4));
  }
  return spent;
}
