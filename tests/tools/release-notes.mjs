#!/usr/bin/env node
// npm run --silent release-notes -- [VERSION]   What CHANGELOG.md says of a version, for the message of its signed tag:
//   npm run --silent release-notes | git tag --sign v0.1.0 --cleanup=verbatim --file=-
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/release/main.ts');
