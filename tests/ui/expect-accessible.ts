/** Fails with what is wrong and where, when axe finds a fault in light or dark colours. */
import axe from 'axe-core';
import { expect } from 'vitest';

/** In dark colours only what depends on them is asked again. */
const asked = {
  light: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  dark: ['color-contrast'],
};

export async function expectAccessible(root: HTMLElement): Promise<void> {
  document.documentElement.lang = 'en';
  for (const [scheme, runOnly] of Object.entries(asked)) {
    document.documentElement.style.colorScheme = scheme;
    const { violations } = await axe.run(root, {
      runOnly,
      resultTypes: ['violations'],
      // The components are a part of the document here; landmarks and the h1 belong to the whole page.
      ...(scheme === 'light' && {
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      }),
    });
    const faults = violations.map(
      ({ id, help, nodes }) =>
        `${scheme}: ${id} (${help}) at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    expect(faults).toEqual([]);
  }
  document.documentElement.style.colorScheme = '';
}
