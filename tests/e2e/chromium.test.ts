import { chromiumProxy } from '../tools/serve.ts';
import { startChromium } from './drivers/chromium.ts';
import { testExtension } from './test-extension.ts';

testExtension('chrome', (extension, server) => startChromium({ extension, args: chromiumProxy(server) }));
