import fc from 'fast-check';
import type { SpofQuestion } from '../../src/analysis/spof.js';
import type { ComponentId } from '../../src/model/ids.js';
import type { Topology } from '../../src/model/topology.js';
import type { ReferenceQuestion } from '../reference/reference-spof.js';

/** Questions that `spof` is asked; what is given, as numbers of components. */
export const questions = fc.record({
  level: fc.constantFrom('down', 'down', 'degraded'),
  within: fc.option(fc.integer({ min: 0, max: 8 }).map((hours) => hours * 3600)),
  workarounds: fc.constantFrom('ignore', 'count'),
  given: fc.subarray([0, 1, 2, 3], { maxLength: 1 }),
});

interface Drawn {
  readonly question: SpofQuestion;
  readonly reference: ReferenceQuestion;
}

/** The same question, as it is put to `spof` and to the reference. */
export function questionOf(
  topology: Topology,
  { given, ...rest }: Omit<ReferenceQuestion, 'given'> & { readonly given: readonly number[] },
): Drawn {
  const ids = [...topology.components.keys()];
  const failed: readonly ComponentId[] = given.flatMap((i) => ids[i] ?? []);
  return {
    question: {
      ...rest,
      given: failed.map((component) => ({ component, site: null, state: 'down' })),
      except: new Set(),
      sites: null,
      capabilities: null,
      top: null,
    },
    reference: { ...rest, given: failed },
  };
}
