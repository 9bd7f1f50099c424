import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess, type ProcessRun } from './run-process.js';
import { writeSiteTables, type SiteShape } from './site-tables.js';
import { printTable } from './table.js';

const SEED = 2021;
const RUNS = 3;

interface Question {
  readonly name: string;
  readonly shape: SiteShape;
  readonly args: readonly string[];
}

const SUMMARY = ['-f', 'json', '--summary'];

const QUESTIONS: readonly Question[] = [
  { name: 'on 40 systems', shape: 'shared', args: ['--fail', 'data-centre-0', ...SUMMARY] },
  { name: '… as text', shape: 'shared', args: ['--fail', 'data-centre-0'] },
  {
    name: 'each on a fibre of its own, none hit',
    shape: 'own-fibres',
    args: ['--fail', 'data-centre-0', ...SUMMARY],
  },
  {
    name: '… a third of them hit',
    shape: 'own-fibres',
    args: ['--fail', 'backbone-0', ...SUMMARY],
  },
];

/**
 * Speed table, last row: sites from CSV, loaded and asked one question, as whole processes.
 *
 * @param sites how many
 */
export function benchManySites(sites = 1_000_000): void {
  console.log(
    `${sites.toLocaleString('en')} sites from CSV (seed ${String(SEED)}), ${String(RUNS)} runs in turn`,
  );
  const folders = new Map<SiteShape, string>();
  try {
    for (const { shape } of QUESTIONS) {
      if (folders.has(shape)) continue;
      const folder = mkdtempSync(join(tmpdir(), 'utfall-bench-'));
      folders.set(shape, folder);
      writeSiteTables(folder, sites, SEED, shape);
    }
    const runs = QUESTIONS.map((): ProcessRun[] => []);
    for (let run = 0; run < RUNS; run++) {
      QUESTIONS.forEach(({ shape, args }, i) =>
        runs[i]?.push(runProcess(folders.get(shape) ?? '', ['impact', ...args])),
      );
    }
    printTable(
      ['sites', 'median', 'fastest', 'peak memory', 'checksum'],
      QUESTIONS.map(({ name }, i) => row(name, runs[i] ?? [])),
    );
  } finally {
    for (const folder of folders.values()) rmSync(folder, { recursive: true });
  }
}

function row(name: string, runs: readonly ProcessRun[]): readonly string[] {
  const times = runs.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const memory = Math.max(...runs.map(({ megabytes }) => megabytes));
  const checksums = new Set(runs.map(({ checksum }) => checksum));
  const time = (place: number): string => `${(times[place] ?? NaN).toFixed(1)} s`;
  return [
    name,
    time(Math.floor(times.length / 2)),
    time(0),
    `${memory.toFixed(0)} MB`,
    [...checksums].join(' or '),
  ];
}
