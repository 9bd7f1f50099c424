import { rankFailures, type RankedFailure } from '../../analysis/spof/rank-failures.js';
import { SaveFinder } from '../../analysis/spof/saves.js';
import type { Toll } from '../../analysis/spof-result.js';
import { siteCount } from '../../analysis/spof/stakes.js';
import { tollOf } from '../../analysis/spof/tolls.js';
import type { SinglePointOfFailureRule } from '../../model/policy.js';
import { componentAt } from '../components.js';
import { exceeds } from '../exceeds.js';
import { lossTrial } from '../loss-trial.js';
import { placeToChange } from '../place-to-change.js';
import type { Found, RuleEntry } from '../rule-entry.js';
import { scopeText } from '../scope-text.js';

/** Each component failed alone: see semantics, section 4. */
export const singlePointOfFailure: RuleEntry<SinglePointOfFailureRule> = {
  page: {
    summary: 'A component whose failure alone takes more sites than the policy allows.',
    why: 'When it fails, people at all these sites lose what they need at the same moment, and nothing takes over. Nobody finds out by looking at a single system: the way from a clinic to the component can lead over vendors and services that are each sound by themselves.',
    fix: [
      "Give the dependency that is named an alternative that doesn't rest on the same component: `anyOf: [this, that]` where it stands in `dependsOn`.",
      'Where what depends on it truly bears the loss for a while, say so in its dependency: `mode: cached`, `queued` or `login`. With `within` in the rule, what is hit only later is no finding.',
      'Allow by `max` what you can live with, or waive the finding in the policy, with a reason, an owner and a last day.',
    ],
    example: `components:
  sign-on: { kind: identity-provider }
  records: { dependsOn: [sign-on] }
capabilities:
  read-record: { dependsOn: [records] }
sites:
  clinic: { capabilities: [read-record] }   # lost with sign-on, or records
`,
  },
  find(rule, { subject, selected, watch }) {
    const losses = lossTrial(subject, selected, rule);
    const { structure, stakes, trial, paths } = losses;
    const sites = siteCount(stakes.total.values());
    const { level, within, workarounds, max } = rule;
    const ranked = rankFailures(structure, stakes, trial, (id) => !selected.except.has(id), watch);
    const saves = new SaveFinder(structure, stakes, [], rule);
    const foundOf = (failure: RankedFailure): readonly Found[] => {
      const { id, node, own } = failure;
      const tollNow = (): Toll => {
        trial.run(node);
        return tollOf(failure, stakes, trial);
      };
      const taken = { sites: failure.sites, kinds: () => tollNow().kinds };
      if (!exceeds(taken, max, sites)) return [];
      const toll = tollNow();
      const path = paths.toWorst(new Set([node]), own);
      const save = saves.find(failure);
      return [
        {
          finding: id,
          about: scopeText(rule),
          place: save?.at ?? placeToChange(path),
          paths: [path],
          detail: {
            type: 'single-point-of-failure',
            title: componentAt(structure, node).name,
            failed: [id],
            ...{ level, within, workarounds, max, toll, sites, save },
          },
          evidence: () => {
            trial.run(node);
            return paths.needs(own);
          },
        },
      ];
    };
    return ranked.flatMap(foundOf);
  },
};
