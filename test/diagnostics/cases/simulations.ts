import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { diagnosticOf } from '../../../src/diagnostics/findings.js';

/** What is told of runs that no scenario is known to bring about. */
export const simulations: Readonly<Record<string, Diagnostic>> = {
  endless: diagnosticOf('simulation-endless', { name: 's.yaml', run: null }, null),
  restless: diagnosticOf(
    'simulation-restless',
    { name: 's.yaml', run: { number: 17, seed: 1 }, seconds: 3600, ids: ['a', 'b'] },
    null,
  ),
};
