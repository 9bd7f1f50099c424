import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSiteTables, type SiteShape } from './site-tables.js';
import { printTable } from './table.js';

const SEED = 2021;
const RUNS = 3;
const BIN = fileURLToPath(new URL('../../../bin/utfall.js', import.meta.url));

/** Has the process tell how much memory it took at most, as the last line on stderr. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write(`\\n${process.resourceUsage().maxRSS}`));',
)}`;

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
    const runs = QUESTIONS.map((): Run[] => []);
    for (let run = 0; run < RUNS; run++) {
      QUESTIONS.forEach(({ shape, args }, i) => runs[i]?.push(ask(folders.get(shape) ?? '', args)));
    }
    printTable(
      ['sites', 'median', 'fastest', 'peak memory', 'checksum'],
      QUESTIONS.map(({ name }, i) => row(name, runs[i] ?? [])),
    );
  } finally {
    for (const folder of folders.values()) rmSync(folder, { recursive: true });
  }
}

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly checksum: string;
}

function ask(cwd: string, args: readonly string[]): Run {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TELL_MEMORY, BIN, 'impact', ...args],
    { cwd, encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  const kilobytes = Number(stderr.slice(stderr.lastIndexOf('\n')));
  const checksum = createHash('sha256').update(stdout).digest('hex').slice(0, 8);
  return { seconds, megabytes: kilobytes / 1024, checksum };
}

function row(name: string, runs: readonly Run[]): readonly string[] {
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
