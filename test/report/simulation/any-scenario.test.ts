import { test } from '@fast-check/vitest';
import { Ajv } from 'ajv';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import stringWidth from 'string-width';
import { simulate } from '../../../src/analysis/simulate.js';
import type { ScenarioRun } from '../../../src/analysis/simulation-result.js';
import type { Scenario } from '../../../src/model/scenario.js';
import type { Topology } from '../../../src/model/topology.js';
import { simulationJson } from '../../../src/report/simulation-json.js';
import { simulationJunit } from '../../../src/report/simulation-junit.js';
import { en } from '../../../src/report/language/en/en.js';
import { simulationText } from '../../../src/report/simulation-text.js';
import { SCHEMAS } from '../../../src/schema/schemas.js';
import { scenarios } from '../../arbitrary/scenario.js';
import { runInTime } from '../../engine/run-in-time.js';
import { readXml } from '../check/read-xml.js';

function runOf(topology: Topology, scenario: Scenario): ScenarioRun {
  const simulated = simulate(topology, scenario);
  if (simulated.ok) return simulated.run;
  throw new Error(JSON.stringify(simulated.diagnostics));
}

const asResult = (run: ScenarioRun) =>
  ({ format: 'utfall-simulation/1', scenarios: [run] }) as const;

interface Json {
  readonly scenarios: readonly {
    readonly changes: readonly {
      readonly at: string;
      readonly id: string;
      readonly state: string;
    }[];
  }[];
}

describe('a scenario in every format', () => {
  const isValid = new Ajv({ strict: false }).compile(SCHEMAS.simulation());

  test.prop([scenarios()], { numRuns: 150 })(
    'as JSON fits its schema, and tells each change of the engine once',
    ([topology, scenario]) => {
      const json: unknown = JSON.parse(
        [...simulationJson(asResult(runOf(topology, scenario)))].join(''),
      );
      isValid(json);
      expect(isValid.errors).toBeNull();
      const told = (json as Json).scenarios[0]?.changes.filter(({ id }) => id.includes('/')) ?? [];
      const events = scenario.events.flatMap(({ at, fail, degrade, restore, lasts }) =>
        (
          [
            ['fail', fail],
            ['degrade', degrade],
            ['restore', restore],
          ] as const
        ).flatMap(([type, selectors]) =>
          (selectors ?? []).map(({ text: id }) => ({ at, type, id, lasts: lasts?.from ?? null })),
        ),
      );
      const expected = runInTime(topology, events, scenario.end)
        .filter(({ id }) => id.includes('/'))
        .map(({ id, state }) => `${id} ${state}`);
      expect(told.map(({ id, state }) => `${id} ${state}`).sort()).toEqual(expected.sort());
    },
  );

  test.prop([scenarios(), fc.constantFrom(40, 80, 160), fc.boolean()], { numRuns: 150 })(
    'as text is never wider than the terminal',
    ([topology, scenario], width, all) => {
      const context = { width, all, chalk: new Chalk({ level: 0 }), ascii: false };
      const text = [...simulationText(asResult(runOf(topology, scenario)), context, en)].join('');
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    },
  );

  test.prop([scenarios()], { numRuns: 100 })(
    'as JUnit has a case for each expectation, failed where that is not met',
    ([topology, scenario]) => {
      const run = runOf(topology, scenario);
      const text = [...simulationJunit(asResult(run))].join('');
      expect(() => readXml(text)).not.toThrow();
      expect(text.match(/<testcase/g)).toHaveLength(Math.max(1, run.expectations.length));
      const failed = run.expectations.filter(({ isMet }) => !isMet).length;
      expect(text.match(/<failure/g) ?? []).toHaveLength(failed);
    },
  );
});
