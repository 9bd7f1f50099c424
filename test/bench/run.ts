import { cpus } from 'node:os';
import { benchOneFailure } from './one-failure.js';
import { benchWholeProcess } from './whole-process.js';

/** `npm run bench [-- NAME…]`: measures, side by side, what docs/benchmarks.md states. */
const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  'whole-process': benchWholeProcess,
  'one-failure': benchOneFailure,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
} else {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length === 0 || asked.includes(name)) await bench();
  }
}
