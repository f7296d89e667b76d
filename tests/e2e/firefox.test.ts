import { firefoxProxy } from '../tools/serve.ts';
import { startFirefox } from './drivers/firefox.ts';
import { testExtension } from './test-extension.ts';

testExtension('firefox', (extension, server) => startFirefox({ extension, prefs: firefoxProxy(server) }));
