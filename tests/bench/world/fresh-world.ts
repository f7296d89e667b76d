/** A content script's own world in a page, new and cold each time: wrappers, caches and compiled code start from nothing. */
import type { CDPSession } from 'playwright';
import { bundle } from './bundle.ts';

let count = 0;

/** Runs `bench.<call>` of in-page/<script>.ts in a world of its own and answers what it resolves to. */
export type InFreshWorld = <T>(call: string) => Promise<T>;

/** For a page that is open; `script` names a file of in-page/. */
export async function freshWorlds(cdp: CDPSession, script: string): Promise<InFreshWorld> {
  return async (call) => (await openWorld(cdp, script))(call) as never;
}

/** One such world, to be asked several times. */
export async function openWorld(cdp: CDPSession, script: string): Promise<InFreshWorld> {
  const code = await bundle(script);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench-${count++}`,
  });
  const evaluate = async (expression: string, returnByValue: boolean) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${code};globalThis.bench=bench;void 0`, false);
  return (call) => evaluate(`bench.${call}`, true) as never;
}
