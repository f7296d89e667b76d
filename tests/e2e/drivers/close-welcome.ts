/** The page that opens after installing, out of the way. */
import type { ExtensionScope } from '../../tools/browsers/ask-tab.ts';
import type { Browser } from './driver.ts';
import { until } from './view.ts';

/** The page that opens after installing would come in front of the first test's tab. */
export async function closeWelcome({ inExtension }: Pick<Browser, 'inExtension'>): Promise<void> {
  const close = () =>
    inExtension(async () => {
      const { tabs } = (globalThis as unknown as ExtensionScope).chrome;
      const welcome = (await tabs.query({})).find((tab) => tab.url?.endsWith('#welcome'));
      if (welcome?.id !== undefined) await tabs.remove(welcome.id);
      return welcome !== undefined;
    }, null);
  await until('the first page opens after installing', close, 20_000);
}
