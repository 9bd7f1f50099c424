import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { coldStart } from '../../src/analysis/cold-start.js';
import type { ColdStartResult } from '../../src/analysis/cold-start-result.js';
import type { Topology } from '../../src/model/topology.js';
import { timedTopologies } from '../arbitrary/timed-topology.js';
import { stuckAfterStart } from '../engine/stuck-after-start.js';
import { holders, leastStarts } from '../reference/least-starts.js';
import { referenceColdStart } from '../reference/reference-cold-start.js';

describe('a cold start', () => {
  test.prop([timedTopologies()], { numRuns: 1000 })(
    'leaves down what a reading that evaluates everything anew leaves down',
    (topology) => {
      expect(sorted(stuckAfterStart(topology))).toEqual(sorted(referenceColdStart(topology)));
    },
  );

  test.prop([timedTopologies()], { numRuns: 300 })(
    'tells all that is there: what stays down, and in which round the rest comes up',
    (topology) => {
      const result = coldStart(topology);
      const rounds = leastStarts(topology, () => 1);
      const staying = [...rounds].filter(([, round]) => round === Infinity).map(([id]) => id);
      expect(sorted(stuckIn(result).keys())).toEqual(sorted(new Set(staying.map(ofAllSites))));
      result.rounds.forEach(({ components, capabilities }, index) => {
        const started = [...rounds].filter(([, round]) => round === index + 1).map(([id]) => id);
        const atSites = started.filter((id) => id.includes('/'));
        const others = started.filter((id) => !id.includes('/'));
        expect(components).toEqual(sorted(new Set(others.map(ofAllSites))));
        const total = atSites.reduce((sum, id) => sum + countAt(topology, id), 0);
        expect(capabilities.reduce((sum, { sites }) => sum + sites, 0)).toBe(total);
      });
      const last = Math.max(0, ...[...rounds.values()].filter(Number.isFinite));
      expect(result.rounds).toHaveLength(last);
    },
  );

  test.prop([timedTopologies()], { numRuns: 300 })(
    'takes as long as what takes longest of the quickest ways to start each thing',
    (topology) => {
      const { chain } = coldStart(topology);
      const times = [...leastStarts(topology, ({ recovery }) => recovery).values()];
      const longest = Math.max(-1, ...times.filter(Number.isFinite));
      expect(chain?.lasts ?? -1).toBe(longest);
      let before = 0;
      for (const { from, until } of chain?.steps ?? []) {
        expect(from).toBe(before);
        before = until;
      }
      expect(before).toBe(Math.max(0, longest));
    },
  );

  test.prop([timedTopologies()], { numRuns: 500 })(
    'tells for each stuck thing on loops a shortest one, by all distances, and for others one behind it',
    (topology) => {
      const result = coldStart(topology);
      const stuck = stuckIn(result);
      const distances = distancesAmong(stuck, holders(topology));
      const loops = result.loops.map(({ steps }) => steps.map(({ id }) => id));
      for (const loop of loops) {
        expect(loop.map((id, i) => distances(id, loop[(i + 1) % loop.length] ?? ''))).toEqual(
          loop.map(() => 1),
        );
        expect(loop[0]).toBe(sorted(loop)[0]);
      }
      for (const [id, { loop, isOnLoop, first }] of stuck) {
        const shortest = distances(first, first);
        const own = loops[loop] ?? [];
        expect({ id, isOnLoop }).toEqual({ id, isOnLoop: shortest !== Infinity });
        if (isOnLoop) {
          expect(own).toContain(first);
          expect(own).toHaveLength(shortest);
        } else {
          expect(own.map((other) => distances(first, other))).not.toContain(Infinity);
        }
      }
      expect(result.areAllLoops).toBe(true);
      expect(new Set(loops.map((loop) => loop.join(' '))).size).toBe(loops.length);
      const lengths = loops.map(({ length }) => length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    },
  );
});

const sorted = (ids: Iterable<string>): readonly string[] => [...ids].sort();

/** A site's own one stands for that of all. */
const ofAllSites = (id: string): string => id.split('@')[0] ?? id;

const countAt = (topology: Topology, id: string): number =>
  [...topology.sites.values()].find((site) => id.startsWith(`${site.id}/`))?.count ?? 0;

interface Stuck {
  readonly loop: number;
  readonly isOnLoop: boolean;
  /** Itself, as loops name it: at the first of the sites that need the same. */
  readonly first: string;
}

/** What is told to stay down, each at all its sites. */
const stuckIn = ({ stuck }: ColdStartResult): ReadonlyMap<string, Stuck> =>
  new Map([
    ...stuck.components.map(({ id, loop, isOnLoop }): [string, Stuck] => [
      id,
      { loop, isOnLoop, first: id },
    ]),
    ...stuck.siteClasses.flatMap(({ sites, capabilities }) =>
      capabilities.flatMap(({ id, loop, isOnLoop }) =>
        sites.map((site): [string, Stuck] => [
          `${site.id}/${id}`,
          { loop, isOnLoop, first: `${sites[0]?.id ?? ''}/${id}` },
        ]),
      ),
    ),
  ]);

/** Between all things that are stuck, by how many of them hold each other (Floyd and Warshall). */
function distancesAmong(
  stuck: ReadonlyMap<string, Stuck>,
  held: ReadonlyMap<string, ReadonlySet<string>>,
): (from: string, to: string) => number {
  const ids = [...stuck.keys()];
  const known = new Map<string, number>();
  const key = (from: string, to: string): string => `${from} ${to}`;
  const distance = (from: string, to: string): number => known.get(key(from, to)) ?? Infinity;
  for (const [id, targets] of held) {
    for (const target of targets) {
      const [from, to] = [ofAllSites(id), ofAllSites(target)];
      if (stuck.has(from) && stuck.has(to)) known.set(key(from, to), 1);
    }
  }
  for (const middle of ids) {
    for (const from of ids) {
      for (const to of ids) {
        const way = distance(from, middle) + distance(middle, to);
        if (way < distance(from, to)) known.set(key(from, to), way);
      }
    }
  }
  return distance;
}
