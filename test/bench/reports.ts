import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLayeredTopology } from './layered-topology.js';
import { runProcess, type ProcessRun } from './run-process.js';
import { printTable } from './table.js';

const SEED = 2021;
const RUNS = 3;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Reports as whole processes: of the sample, and of a topology of so many things.
 *
 * @param things how many
 */
export function benchReports(things = 100_000): void {
  const folder = mkdtempSync(join(tmpdir(), 'utfall-bench-'));
  try {
    const bottom = writeLayeredTopology(join(folder, 'utfall.json'), things, SEED);
    const replay = 'topology/scenarios/2021-02-04-network-fault.yaml';
    const large = ['report', '-t', 'utfall.json', '--quiet'];
    const questions = [
      { name: "the sample's outage", cwd: ROOT, args: ['report', replay, '--quiet'] },
      { name: '… as HTML', cwd: ROOT, args: ['report', replay, '--quiet', '-f', 'html'] },
      { name: 'the sample itself', cwd: ROOT, args: ['report', '--quiet'] },
      {
        name: `${things.toLocaleString('en')} things, one fails`,
        cwd: folder,
        args: [...large, '--fail', bottom],
      },
      { name: '… the topology itself', cwd: folder, args: large },
    ];
    console.log(`Reports (seed ${String(SEED)}), ${String(RUNS)} runs in turn`);
    const runs = questions.map((): ProcessRun[] => []);
    for (let run = 0; run < RUNS; run++) {
      questions.forEach(({ cwd, args }, i) => runs[i]?.push(runProcess(cwd, args)));
    }
    printTable(
      ['report', 'median', 'fastest', 'peak memory', 'page', 'checksum'],
      questions.map(({ name }, i) => row(name, runs[i] ?? [])),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(name: string, runs: readonly ProcessRun[]): readonly string[] {
  const times = runs.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const time = (place: number): string => `${(times[place] ?? NaN).toFixed(2)} s`;
  const most = (value: (run: ProcessRun) => number): number => Math.max(...runs.map(value));
  return [
    name,
    time(Math.floor(times.length / 2)),
    time(0),
    `${most(({ megabytes }) => megabytes).toFixed(0)} MB`,
    `${(most(({ bytes }) => bytes) / 1000).toFixed(0)} KB`,
    [...new Set(runs.map(({ checksum }) => checksum))].join(' or '),
  ];
}
