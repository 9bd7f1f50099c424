import { cpus } from 'node:os';
import { benchAYear } from './a-year.js';
import { benchAralia } from './aralia.js';
import { benchEveryService } from './every-service.js';
import { benchManySites } from './many-sites.js';
import { benchOneFailure } from './one-failure.js';
import { benchReports } from './reports.js';
import { benchWholeProcess } from './whole-process.js';

/**
 * `npm run bench [-- NAME…]`: measures, side by side, what docs/benchmarks.md states. A size may
 * follow a name, `every-service=1000000`.
 */
const BENCHES: Readonly<Record<string, (size?: number) => void | Promise<void>>> = {
  'whole-process': benchWholeProcess,
  'one-failure': benchOneFailure,
  'every-service': benchEveryService,
  'many-sites': benchManySites,
  'a-year': benchAYear,
  reports: benchReports,
  aralia: benchAralia,
};

const asked = new Map(
  process.argv.slice(2).map((argument): [string, number | undefined] => {
    const [name = '', size] = argument.split('=');
    return [name, size === undefined ? undefined : Number(size)];
  }),
);
const unknown = [...asked.keys()].filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
} else {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.size === 0 || asked.has(name)) await bench(asked.get(name));
  }
}
