#!/usr/bin/env node
import module from 'node:module';

// Where Node can (from 22.1 on), what it compiled at the first start is kept for the next.
module.enableCompileCache?.();
const { main } = await import('../dist/bundle/main.js');
process.exitCode = await main();
