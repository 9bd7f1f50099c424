import type { Moment } from '../../src/engine/time/moment.js';
import { Simulator, type NetChange } from '../../src/engine/time/simulator.js';
import type { Seconds } from '../../src/model/duration.js';
import { EverythingAnew } from './everything-anew.js';
import { buildTimedLayered, layeredYear } from './layered-year.js';
import { milliseconds, printTable } from './table.js';

const THINGS = 100_000;
const EVENTS = 1000;
const SEED = 2021;
/** The peer takes minutes, and goes once. */
const RUNS = 5;

/**
 * Speed table, simulation in time: a thousand events in a year on 100,000 things, beside what
 * evaluates all of them anew. Both have to tell the same changes.
 */
export function benchAYear(things = THINGS): void {
  const network = buildTimedLayered(things, SEED);
  const events = layeredYear(things, EVENTS, SEED);
  console.log(
    `${things.toLocaleString('en')} things, ${String(network.size - things)} groups and ` +
      `${String(network.needs.target.length)} needs (seed ${String(SEED)})`,
  );
  const own = Array.from({ length: RUNS }, () => follow(new Simulator(network, events)));
  const anew = [follow(new EverythingAnew(network, events))];
  printTable(
    [
      ...[`${String(EVENTS)} events in a year`, 'median', 'fastest', 'slowest'],
      ...['instants', 'changes', 'checksum'],
    ],
    [row('utfall', own), row('everything anew', anew)],
  );
  const checksums = new Set([...own, ...anew].map(({ checksum }) => checksum));
  if (checksums.size > 1) throw new Error('they tell different changes');
  console.log(`utfall is ${(medianOf(anew) / medianOf(own)).toFixed(0)} times faster\n`);
}

/** Whatever goes through time. */
interface Follower {
  readonly moment: Moment;
  readonly next: Seconds;
  readonly step: () => readonly NetChange[];
}

interface Run {
  /** In milliseconds, from a network that is compiled. */
  readonly time: number;
  readonly instants: number;
  readonly changes: number;
  /** Of when each change is, of what, and to what, in their order. */
  readonly checksum: number;
}

function follow(follower: Follower): Run {
  const start = performance.now();
  let [instants, changes, checksum] = [0, 0, 0];
  for (let at = follower.next; at < Infinity; at = follower.next) {
    instants += 1;
    for (const { node } of follower.step()) {
      changes += 1;
      for (const part of [at, node, follower.moment.state[node] ?? 0]) {
        checksum = (Math.imul(checksum, 31) + part) >>> 0;
      }
    }
  }
  return { time: performance.now() - start, instants, changes, checksum };
}

function row(name: string, runs: readonly Run[]): readonly string[] {
  const times = runs.map(({ time }) => time);
  const { instants = NaN, changes = NaN, checksum = NaN } = runs[0] ?? {};
  return [
    name,
    ...[medianOf(runs), Math.min(...times), Math.max(...times)].map(milliseconds),
    ...[instants, changes, checksum].map(String),
  ];
}

const medianOf = (runs: readonly Run[]): number =>
  runs.map(({ time }) => time).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN;
