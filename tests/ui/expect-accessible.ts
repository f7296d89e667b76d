/** Fails with what is wrong and where, when axe finds a fault in light or dark colours. */
import axe from 'axe-core';
import { expect } from 'vitest';

export async function expectAccessible(root: HTMLElement): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.lang = 'en';
    const { violations } = await axe.run(root, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // The components are a part of the document here; landmarks and the h1 belong to the whole page.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    const faults = violations.map(
      ({ id, help, nodes }) =>
        `${scheme}: ${id} (${help}) at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    expect(faults).toEqual([]);
  }
  document.documentElement.style.colorScheme = '';
}
