import type { Topology } from '../model/topology.js';
import type { DifferenceResult, FailureChange } from './difference-result.js';
import { commonCauseChanges } from './difference/common-cause-changes.js';
import { comparedComponents } from './difference/compared-components.js';
import { compareSites } from './difference/compared-sites.js';
import { dependencyChanges } from './difference/dependency-changes.js';
import { byWorst, failureChanges } from './difference/failure-changes.js';
import { redundancyChanges } from './difference/redundancy-changes.js';
import { renamingsBetween } from './difference/renamings.js';
import { Side, type SideQuestion } from './difference/side.js';
import { siteNeedsChanges } from './difference/site-needs-changes.js';
import { capabilityChanges, componentChanges, siteChanges } from './difference/thing-changes.js';
import { askedTopology } from './spof/stakes.js';
import type { Threshold } from './spof/trial.js';

export interface DifferenceQuestion extends Threshold {
  /** Of either side, whose loss counts, and what is taken as perfect. */
  readonly before: SideQuestion;
  readonly after: SideQuestion;
  readonly workarounds: 'count' | 'ignore';
  /** How many failures to tell; null: all that take more or less than before. */
  readonly top: number | null;
}

/**
 * Tells what a change from one topology to another does: what came and went, and how that changes
 * what the failure of each component alone takes. Components are the same that have the same id, or
 * that were renamed (`formerly`); capabilities and sites, those with the same id.
 *
 * O(topologies), and for each component what its failure reaches on either side.
 *
 * @param watch is told how many components of how many were failed
 */
export function difference(
  before: Topology,
  after: Topology,
  question: DifferenceQuestion,
  watch: (done: number, of: number) => void = () => undefined,
): DifferenceResult {
  const renamings = renamingsBetween(before, after);
  const sides = {
    before: new Side(before, question.before, question, question.workarounds),
    after: new Side(after, question.after, question, question.workarounds),
  };
  const sites = compareSites(sides.before.stakes, sides.after.stakes);
  const except = new Set([...question.before.except, ...question.after.except]);
  const compared = comparedComponents(before, after, renamings);
  const failures = compared
    .flatMap((component, done) => {
      watch(done, compared.length);
      return failureChanges(component, sides, sites, (id) => !except.has(id));
    })
    .sort(byWorst);
  const count = (is: (failure: FailureChange) => boolean): number => failures.filter(is).length;
  const grew = count(({ change }) => change === 'grew');
  const falseRedundancies = redundancyChanges(sides.before, sides.after, renamings.toAfter);
  const atSites = siteNeedsChanges(before, after, renamings.toAfter);
  return {
    format: 'utfall-diff/1',
    before: askedTopology(before, question.before.capabilities, sides.before.stakes),
    after: askedTopology(after, question.after.capabilities, sides.after.stakes),
    except: [...except].sort(),
    level: question.level,
    within: question.within,
    workarounds: question.workarounds,
    worse: grew > 0 || falseRedundancies.gained.length > 0,
    components: componentChanges(before, after, renamings),
    capabilities: capabilityChanges(before, after),
    sites: siteChanges(before, after),
    siteCapabilities: atSites.capabilities,
    dependencies: [...dependencyChanges(before, after, renamings), ...atSites.dependencies],
    commonCause: commonCauseChanges(before, after, renamings.toAfter),
    grew,
    shrank: failures.length - grew,
    singlePoints: {
      gained: count(({ singlePoint }) => singlePoint === 'gained'),
      lost: count(({ singlePoint }) => singlePoint === 'lost'),
    },
    failures: failures.slice(0, question.top ?? failures.length),
    falseRedundancies,
  };
}
