import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { imposedId } from '../../../src/analysis/imposition.js';
import type { Quantiles, SampledLoss } from '../../../src/analysis/sampled-result.js';
import { DurationDraws } from '../../../src/analysis/simulation/duration-draws.js';
import { numberedEvents, selectEvents } from '../../../src/analysis/simulation/timed-events.js';
import { timedStructureOf } from '../../../src/analysis/simulation/timed-structure.js';
import type { ScenarioRun } from '../../../src/analysis/simulation-result.js';
import type { DurationRange } from '../../../src/model/duration.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Scenario } from '../../../src/model/scenario.js';
import type { Topology } from '../../../src/model/topology.js';
import { rewritten } from '../../arbitrary/rewritten.js';
import { scenarios } from '../../arbitrary/scenario.js';
import { uncertainScenarios } from '../../arbitrary/uncertain-scenario.js';
import { runOf, sampledOf } from './sampled-of.js';

const RUNS = 7;

describe('laws of sampled runs', () => {
  test.prop([uncertainScenarios(), fc.nat(1000)], { numRuns: 150 })(
    'each is the plain run of the lengths that were drawn for it',
    ([topology, scenario], seed) => {
      const sampled = sampledOf(topology, scenario, RUNS, seed);
      const plain = drawnOneByOne(topology, scenario, sampled.runs, seed).map((each) =>
        runOf(...each),
      );
      expect(sampled.met).toEqual(
        scenario.expectations.map(
          (_, i) => plain.filter(({ expectations }) => expectations[i]?.isMet).length,
        ),
      );
      for (const loss of sampled.losses) {
        const lost = plain.map((run) => lossIn(run, loss));
        expect(loss.hit).toEqual({
          any: lost.filter(
            (each) => (each?.siteHours.down ?? 0) + (each?.siteHours.degraded ?? 0) > 0,
          ).length,
          down: lost.filter((each) => (each?.siteHours.down ?? 0) > 0).length,
          degraded: lost.filter((each) => (each?.siteHours.degraded ?? 0) > 0).length,
        });
        for (const state of ['down', 'degraded'] as const) {
          const people = lost.map((each) => each?.peopleHours[state] ?? 0);
          expectClose(loss.peopleHours[state], people);
          const times = lost.map((each) => ((each?.siteHours[state] ?? 0) * 3600) / loss.sites);
          expectClose(loss.siteTime[state], times);
        }
        expectClose(
          loss.worstDown,
          plain.map((run) => longestDown(run, loss)),
        );
      }
      const hit = new Set(plain.flatMap((run) => run.lost.map(keyOf)));
      expect(new Set(sampled.losses.map(keyOf))).toEqual(hit);
    },
  );

  test.prop([uncertainScenarios()], { numRuns: 100 })(
    'the order of what stands in the files changes nothing',
    ([topology, scenario]) => {
      const turned: Topology = {
        ...topology,
        components: turnedRound(topology.components),
        sites: turnedRound(topology.sites),
      };
      const events = [...scenario.events].reverse();
      expect(sampledOf(turned, { ...scenario, events }, RUNS)).toEqual(
        sampledOf(topology, scenario, RUNS),
      );
    },
  );

  test.prop([scenarios()], { numRuns: 100 })(
    'where nothing is uncertain, one is done, and it is the plain run',
    ([topology, scenario]) => {
      const run = runOf(topology, scenario, { runs: RUNS, seed: 1 });
      expect([run.sampled?.runs, run.sampled?.uncertain, run.middled]).toEqual([1, 0, false]);
      expect(run.sampled?.met).toEqual(run.expectations.map(({ isMet }) => (isMet ? 1 : 0)));
      expect(run.sampled?.losses.map(keyOf)).toEqual(run.lost.map(keyOf));
      for (const loss of run.sampled?.losses ?? []) {
        const lost = lossIn(run, loss);
        expectClose(loss.peopleHours.down, [lost?.peopleHours.down ?? NaN]);
        expectClose(loss.peopleHours.degraded, [lost?.peopleHours.degraded ?? NaN]);
      }
      expect({ ...run, sampled: null }).toEqual(runOf(topology, scenario));
    },
  );

  test.prop([uncertainScenarios(), fc.nat(50_000)], { numRuns: 150 })(
    'without failover and startup, what is down lies between the shortest lengths and the longest',
    ([drafted, scenario], end) => {
      const topology = rewritten(drafted, withoutPauses);
      const ended = { ...scenario, end, expectations: [] };
      const [shortest, longest] = (['from', 'to'] as const).map((side) =>
        runOf(...fixed(topology, ended, (range) => range[side])),
      );
      for (const loss of sampledOf(topology, ended, RUNS).losses) {
        const { p5, p95 } = loss.siteTime.down;
        const timeIn = (run: ScenarioRun | undefined): number =>
          ((run === undefined ? 0 : (lossIn(run, loss)?.siteHours.down ?? 0)) * 3600) / loss.sites;
        expect(p5).toBeGreaterThanOrEqual(timeIn(shortest) - NEARLY);
        expect(p95).toBeLessThanOrEqual(timeIn(longest) + NEARLY);
      }
    },
  );
});

const NEARLY = 1e-6;

/** Topology and scenario of each run, as they would be stated with the lengths drawn for it. */
function drawnOneByOne(
  topology: Topology,
  scenario: Scenario,
  runs: number,
  seed: number,
): readonly (readonly [Topology, Scenario])[] {
  const selected = selectEvents(topology, scenario);
  const structure = timedStructureOf(topology, selected.apart);
  const { components } = structure.nodes;
  const draws = new DurationDraws(structure, numberedEvents(selected.events, components), seed);
  const [stated] = scenario.events;
  return Array.from({ length: runs }, () => {
    const { network, events } = draws.next();
    const recoveries = new Map(
      components.map(({ id, number }) => [id, network.recovery[number] ?? 0]),
    );
    const own = new Map(
      [...topology.components].map(([id, component]) => {
        const length = recoveries.get(id) ?? 0;
        return [id, { ...component, recovery: { from: length, to: length } }];
      }),
    );
    const fixedEvents = events.flatMap(({ at, node, severity, lasts }) => {
      const found = components.find(({ number }) => number === node);
      if (found === undefined || stated === undefined) return [];
      const text = imposedId({
        component: found.id,
        site: found.site,
        state: 'down',
      });
      const selectors = [{ text, range: null }];
      return {
        ...stated,
        at,
        fail: severity === 2 ? selectors : null,
        degrade: severity === 1 ? selectors : null,
        restore: severity === 0 ? selectors : null,
        lasts: lasts === Infinity ? null : { from: lasts, to: lasts },
      };
    });
    return [
      { ...topology, components: own },
      { ...scenario, events: fixedEvents },
    ] as const;
  });
}

/** The same with a length of each range. */
function fixed(
  topology: Topology,
  scenario: Scenario,
  lengthOf: (range: DurationRange) => number,
): readonly [Topology, Scenario] {
  const fix = (range: DurationRange | null): DurationRange | null =>
    range === null ? null : { from: lengthOf(range), to: lengthOf(range) };
  return [
    {
      ...topology,
      components: new Map(
        [...topology.components].map(([id, own]) => [id, { ...own, recovery: fix(own.recovery) }]),
      ),
    },
    { ...scenario, events: scenario.events.map((own) => ({ ...own, lasts: fix(own.lasts) })) },
  ];
}

const keyOf = ({ capability, kind }: Pick<SampledLoss, 'capability' | 'kind'>): string =>
  `${capability} ${kind}`;

const lossIn = (run: ScenarioRun, loss: SampledLoss): ScenarioRun['lost'][number] | undefined =>
  run.lost.find((each) => keyOf(each) === keyOf(loss));

/** For how long it was down at the worst of its sites. */
const longestDown = ({ things, end }: ScenarioRun, { capability, kind }: SampledLoss): number =>
  Math.max(
    0,
    ...things.flatMap(({ thing, changes }) => {
      if (thing.type !== 'capability' || thing.id !== capability) return [];
      if (!thing.sites.some((site) => site.kind === kind)) return [];
      return changes.reduce(
        (sum, { at, state }, i) =>
          state === 'down' ? sum + (changes[i + 1]?.at ?? end) - at : sum,
        0,
      );
    }),
  );

/** By sorting, and counting up to the rank. */
function expectClose(quantiles: Quantiles, values: readonly number[]): void {
  const sorted = [...values].sort((a, b) => a - b);
  for (const [key, percent] of [
    ['p5', 5],
    ['p25', 25],
    ['p50', 50],
    ['p75', 75],
    ['p95', 95],
  ] as const) {
    const rank = sorted.findIndex((_, i) => (i + 1) * 100 >= percent * sorted.length);
    expect(quantiles[key]).toBeCloseTo(sorted[rank] ?? NaN, 4);
  }
}

const turnedRound = <Key, Value>(map: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> =>
  new Map([...map].reverse());

const withoutPauses = (requirement: Requirement): Requirement => {
  if (requirement.type === 'group') return { ...requirement, failover: null };
  return requirement.mode.type === 'startup'
    ? { ...requirement, mode: { type: 'runtime' } }
    : requirement;
};
