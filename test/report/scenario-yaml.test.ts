import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import type { Scenario, ScenarioEvent } from '../../src/model/scenario.js';
import { scenarioYaml } from '../../src/report/scenario-yaml.js';
import { loadScenario } from '../../src/source/load-scenario.js';
import { writtenScenarios } from '../arbitrary/written-scenario.js';
import { oneFileReader } from '../topology-from.js';

const NOTHING_SAID = { source: null, reference: null };

const FAILING: ScenarioEvent = {
  at: 0,
  fail: ['helseid', 'kind:power', '!a', 'a+b: c'].map((text) => ({ text, range: null })),
  degrade: null,
  restore: null,
  lasts: { from: 7200, to: 7200 },
  note: null,
  provenance: NOTHING_SAID,
  range: null,
};

/** What `utfall simulate --fail … --for 2h` runs. */
const STATED: Scenario = {
  file: null,
  name: null,
  topology: null,
  start: null,
  end: null,
  events: [FAILING],
  expectations: [],
  provenance: NOTHING_SAID,
};

/** Without where it stands. */
const saidIn = (scenario: Scenario): unknown =>
  JSON.parse(
    JSON.stringify(scenario, (key, value: unknown) =>
      key === 'range' || key === 'file' ? undefined : value,
    ),
  );

async function readBack(text: string): Promise<unknown> {
  const loaded = await loadScenario('s.yaml', oneFileReader(text));
  return loaded.ok ? saidIn(loaded.scenario) : loaded.diagnostics.map(formatDiagnostic);
}

describe('a scenario as YAML', () => {
  it('is tidy, and says how to go on', () => {
    expect(scenarioYaml(STATED)).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=./scenario.schema.json

      # Follow it through time, on a topology, by: utfall simulate FILE
      # An editor checks it where the schema lies beside it: utfall schema scenario -o scenario.schema.json

      scenario: 1

      # What happens. Times are counted from the start, or are those of its clock, where there is one. What
      # fails or is degraded stays so for as long as 'for' says, or until it is restored.
      events:
        - at: 0s
          fail: [helseid, kind:power, '!a', 'a+b: c']
          for: 2h

      # What should then be seen may stand here; a run says whether it is:
      # expect:
      #   - { at: 1h, id: the-id-of-something, state: [degraded, down] }
      "
    `);
  });

  it('has times of the clock where there is one, and days where they are others', () => {
    const event = { ...FAILING, note: 'a fault\nof two lines' };
    const provenance = { source: 'stated', reference: 'the article' } as const;
    const about = { provenance, range: null };
    const scenario: Scenario = {
      ...STATED,
      name: '0301',
      start: Date.parse('2024-02-28T23:00Z') / 1000,
      end: 49 * 3600,
      provenance,
      events: [
        { ...event, at: 0, provenance },
        { ...event, at: 7200, provenance: { source: 'documented', reference: null } },
      ],
      expectations: [
        { type: 'state', id: 'a', from: 30, to: 30, states: ['up'], ...about },
        { type: 'state', id: 'a', from: 3600, to: 90_000, states: ['down', 'degraded'], ...about },
        { type: 'order', first: 'a', second: 'null', ...about },
      ],
    };
    expect(scenarioYaml(scenario)).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=./scenario.schema.json

      # Follow it through time, on a topology, by: utfall simulate FILE
      # An editor checks it where the schema lies beside it: utfall schema scenario -o scenario.schema.json

      scenario: 1
      name: '0301'
      start: 2024-02-28T23:00
      end: 2024-03-02T00:00
      source: stated
      reference: the article

      # What happens. Times are counted from the start, or are those of its clock, where there is one. What
      # fails or is degraded stays so for as long as 'for' says, or until it is restored.
      events:
        - at: 23:00
          fail: [helseid, kind:power, '!a', 'a+b: c']
          for: 2h
          note: |-
            a fault
            of two lines
        - at: 2024-02-29T01:00
          fail: [helseid, kind:power, '!a', 'a+b: c']
          for: 2h
          note: |-
            a fault
            of two lines
          source: documented

      # What should then be seen; a run says whether it is.
      expect:
        - at: 30s
          id: a
          state: up
        - from: 2024-02-29T00:00
          to: 2024-03-01T00:00
          id: a
          state: [down, degraded]
        - order: [a, 'null']
      "
    `);
  });

  test.prop([writtenScenarios()], { numRuns: 500 })('reads back as the same', async (scenario) => {
    const text = scenarioYaml(scenario);
    expect(await readBack(text), text).toEqual(saidIn(scenario));
  });

  it('of options reads back too', async () => {
    expect(await readBack(scenarioYaml(STATED))).toEqual(saidIn(STATED));
  });
});
