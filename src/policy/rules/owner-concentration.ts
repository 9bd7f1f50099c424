import { siteCount } from '../../analysis/spof/stakes.js';
import { tollOf } from '../../analysis/spof/tolls.js';
import { Weighing } from '../../analysis/spof/weigh-taken.js';
import type { Structure } from '../../analysis/structure.js';
import { byCodeUnit } from '../../model/order.js';
import type { OwnerConcentrationRule } from '../../model/policy.js';
import { componentsOf } from '../components.js';
import { exceeds } from '../exceeds.js';
import { lossTrial } from '../loss-trial.js';
import { placeToChange } from '../place-to-change.js';
import type { Found, RuleEntry } from '../rule-entry.js';
import { scopeText } from '../scope-text.js';

/** All components of one owner failed together, those that sites have their own of at every site. */
export const ownerConcentration: RuleEntry<OwnerConcentrationRule> = {
  page: {
    summary:
      'An owner all of whose components, failing together, take more than the policy allows.',
    why: "What one organisation runs can fail together: by an attack, a bad change, a contract that ends, or people who can't come to work. Spare components at the same owner are no help then.",
    fix: [
      'Give the dependencies that matter most an alternative at another owner: `anyOf: [theirs, others]`.',
      'Where a part of it is truly run apart, by other people in other places, state that as an `owner` of its own.',
      'Allow by `max` the share that you can live with.',
    ],
    example: `components:
  mail: { owner: agency }
  register: { owner: agency }
capabilities:
  work: { dependsOn: [{ anyOf: [mail, register] }] }
sites:
  office: { capabilities: [work] }   # neither takes it alone; the agency does
`,
  },
  find(rule, { subject, selected }) {
    const { structure, stakes, trial, paths } = lossTrial(subject, selected, rule);
    const weighing = new Weighing(stakes, trial);
    const sites = siteCount(stakes.total.values());
    const { level, within, workarounds, max } = rule;
    const found: (Found & { readonly pairs: number })[] = [];
    for (const [owner, nodes] of byOwner(structure, selected.except)) {
      trial.runAll(nodes);
      const weight = weighing.taken();
      if (weight === null) continue;
      const toll = tollOf({ ...weight, own: null }, stakes, trial);
      if (!exceeds({ sites: toll.sites, kinds: () => toll.kinds }, max, sites)) continue;
      const path = paths.toWorst(new Set(nodes), null);
      const failed = nodes.map((node) => structure.nodes[node]?.name ?? '').sort(byCodeUnit);
      found.push({
        pairs: toll.pairs,
        finding: owner,
        about: scopeText(rule),
        place: placeToChange(path),
        paths: [path],
        detail: {
          type: 'owner-concentration',
          title: owner,
          failed,
          ...{ level, within, workarounds, max, toll, sites, save: null },
        },
        evidence: () => {
          trial.runAll(nodes);
          return paths.needs(null);
        },
      });
    }
    return found.sort((a, b) => b.pairs - a.pairs || byCodeUnit(a.finding, b.finding));
  },
};

/** The numbers of what each owner runs, as far as it can fail. */
function byOwner(
  structure: Structure,
  except: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const owned = new Map<string, number[]>();
  for (const { component, node } of componentsOf(structure)) {
    const { id, owner } = component;
    if (owner === null || except.has(id) || !structure.isThere(node)) continue;
    const nodes = owned.get(owner) ?? [];
    owned.set(owner, nodes);
    nodes.push(node);
  }
  return owned;
}
