import type { Selectors } from '../model/policy.js';
import type { Scenario } from '../model/scenario.js';
import type { SimulateOptions } from './simulate-options.js';

const NOTHING_SAID = { source: null, reference: null };

/** The scenario that options state: one event, at the start. Null: they state none. */
export function statedScenario(
  options: Pick<SimulateOptions, 'fail' | 'degrade' | 'for' | 'until'>,
): Scenario | null {
  const { fail, degrade, for: lasts, until } = options;
  if (fail === undefined && degrade === undefined) return null;
  return {
    file: null,
    name: null,
    topology: null,
    start: null,
    end: until ?? null,
    events: [
      {
        at: 0,
        fail: selectorsOf(fail),
        degrade: selectorsOf(degrade),
        restore: null,
        lasts: lasts === undefined ? null : { from: lasts, to: lasts },
        note: null,
        provenance: NOTHING_SAID,
        range: null,
      },
    ],
    expectations: [],
    provenance: NOTHING_SAID,
  };
}

const selectorsOf = (texts: readonly string[] | undefined): Selectors | null =>
  texts === undefined ? null : texts.map((text) => ({ text, range: null }));
