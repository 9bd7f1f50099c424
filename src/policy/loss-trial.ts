import { FailurePaths } from '../analysis/spof/failure-paths.js';
import { stakesIn, type Stakes } from '../analysis/spof/stakes.js';
import { Trial, type Threshold } from '../analysis/spof/trial.js';
import type { Structure } from '../analysis/structure.js';
import type { Selected } from './selected.js';
import type { Subject } from './subject.js';

/** What it takes to fail components and to see what of a rule's concern is lost. */
export interface LossTrial {
  readonly structure: Structure;
  readonly stakes: Stakes;
  readonly trial: Trial;
  readonly paths: FailurePaths;
}

export function lossTrial(
  subject: Subject,
  { capabilities, sites }: Pick<Selected, 'capabilities' | 'sites'>,
  threshold: Threshold & { readonly workarounds: 'count' | 'ignore' },
): LossTrial {
  const structure = subject.structure(threshold.workarounds);
  const stakes = stakesIn(structure, sites, capabilities);
  const trial = new Trial(structure.network, stakes, [], threshold);
  const paths = new FailurePaths(structure, stakes, trial, threshold.level);
  return { structure, stakes, trial, paths };
}
