import type {
  Change,
  ExpectationOutcome,
  LostTime,
  RunEvent,
  ScenarioRun,
  SimulationResult,
  ThingRun,
} from '../../../src/analysis/simulation-result.js';
import { capabilityId, componentId } from '../../../src/model/ids.js';
import type { State } from '../../../src/model/state.js';

export const HOUR = 3600;

export const resultOf = (...scenarios: readonly ScenarioRun[]): SimulationResult => ({
  format: 'utfall-simulation/1',
  scenarios,
});

export const eventAt = (at: number, more: Partial<RunEvent>): RunEvent => ({
  at,
  fail: [],
  degrade: [],
  restore: [],
  lasts: null,
  note: null,
  ...more,
});

/** Steps of a course: when, into which state, and why. */
type Step = readonly [at: number, state: State, by?: Change['by'], ...causes: Change['causes']];

function courseOf(steps: readonly Step[]): readonly Change[] {
  return steps.map(([at, state, by = null, ...causes], i) => ({
    at,
    from: steps[i - 1]?.[1] ?? 'up',
    state,
    causes,
    by,
  }));
}

export const componentRun = (id: string, ...steps: readonly Step[]): ThingRun => ({
  thing: {
    type: 'component',
    id,
    component: componentId(id.split('@')[0] ?? id),
    name: id,
    kind: null,
    owner: null,
  },
  changes: courseOf(steps),
});

type Clinical = Extract<ThingRun['thing'], { readonly type: 'capability' }>;

export const capabilityRun = (
  id: string,
  thing: Pick<Clinical, 'name' | 'criticality' | 'sites'>,
  ...steps: readonly Step[]
): ThingRun => ({
  thing: { type: 'capability', id: capabilityId(id), ...thing },
  changes: courseOf(steps),
});

export const expectation = (
  expected: ExpectationOutcome['expected'],
  more: Partial<ExpectationOutcome> = {},
): ExpectationOutcome => ({
  expected,
  provenance: { source: null, reference: null },
  place: { file: 'fault.yaml', line: 9, column: 5 },
  isMet: true,
  seen: null,
  returns: null,
  fitted: [],
  ...more,
});

export const inState = (
  id: string,
  from: number,
  to: number,
  ...states: readonly State[]
): ExpectationOutcome['expected'] => ({ type: 'state', id, from, to, states });

export const lostTime = (
  id: string,
  more: Pick<LostTime, 'name' | 'criticality' | 'kind' | 'sites' | 'siteHours'> & {
    readonly people: number;
  },
): LostTime => {
  const { people, siteHours, ...rest } = more;
  return {
    capability: capabilityId(id),
    ...rest,
    siteHours,
    peopleHours: { down: people * siteHours.down, degraded: people * siteHours.degraded },
  };
};
