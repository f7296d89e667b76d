import type { Target } from './target.ts';
import { engineTargets } from './targets/engine.ts';
import { pageTargets } from './targets/page.ts';
import { storedTargets } from './targets/stored.ts';

/** Everything that is fuzzed in Node. The finder needs a browser: tests/page/fuzz.test.ts. */
export const targets: Target[] = [...engineTargets, ...pageTargets, ...storedTargets];
