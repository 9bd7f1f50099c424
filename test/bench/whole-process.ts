import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { milliseconds, printTable } from './table.js';

const RUNS = 15;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Speed table, first row: the command on the sample as a whole process, beside Node by itself. */
export function benchWholeProcess(): void {
  const impact = ['bin/utfall.js', 'impact', '--sample', '--fail', 'nhn-dc-1-network'];
  const commands = [
    { name: 'node, nothing to do', args: ['-e', '0'] },
    { name: 'utfall --version', args: ['bin/utfall.js', '--version'] },
    { name: 'utfall impact on the sample', args: impact },
    { name: '… as JSON', args: [...impact, '-f', 'json'] },
    { name: '… as Markdown', args: [...impact, '-f', 'markdown'] },
  ];
  const times = commands.map((): number[] => []);
  // In turn, so that a change in the machine's speed meets all of them.
  for (let run = 0; run <= RUNS; run++) {
    commands.forEach(({ args }, i) => {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}`);
      if (run > 0) times[i]?.push(performance.now() - start);
    });
  }
  console.log(`Whole processes, ${String(RUNS)} runs in turn after one to warm up`);
  const rows = commands.map(({ name }, i) => {
    const sorted = [...(times[i] ?? [])].sort((a, b) => a - b);
    const at = (share: number): string =>
      milliseconds(sorted[Math.round(share * (sorted.length - 1))] ?? NaN);
    return [name, at(0.5), at(0), at(1)];
  });
  printTable(['command', 'median', 'fastest', 'slowest'], rows);
}
