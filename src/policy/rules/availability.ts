import { isBelow } from '../../analysis/availability-result.js';
import { Estimates } from '../../analysis/exact/estimates.js';
import { LossSolver } from '../../analysis/exact/loss-solver.js';
import { Reliability } from '../../analysis/exact/reliability.js';
import { stakesIn } from '../../analysis/spof/stakes.js';
import type { Need, Structure } from '../../analysis/structure.js';
import { byCodeUnit } from '../../model/order.js';
import { startOf } from '../../model/locate.js';
import type { AvailabilityRule } from '../../model/policy.js';
import type { Found, RuleEntry } from '../rule-entry.js';
import { scopeText } from '../scope-text.js';

/** Capabilities at sites that are less available than they should be: see semantics, section 4. */
export const availabilityRule: RuleEntry<AvailabilityRule> = {
  page: {
    summary:
      'A capability at a site that is less available than the policy, or its own target, asks for.',
    why: "A target that the parts can't add up to is missed every year, whatever anybody promises. It is better known before the contracts are signed.",
    fix: [
      'Ask `utfall importance` which component costs most of it, and make that redundant, or better.',
      'State the `availability` of components as it is, if what is declared is too low. Outages that are borne for a while count here too: by `mode` and `workaround` it is better than that.',
      'Make the `target` honest.',
    ],
    example: `components:
  sign-on: { availability: 99.5% }
  records: { availability: 99.8%, dependsOn: [sign-on] }
capabilities:
  read-record: { target: 99.5%, dependsOn: [records] }
sites:
  clinic: { capabilities: [read-record] }   # 99.3%, at best
`,
  },
  find(rule, { subject, selected, budget }) {
    const structure = subject.structure('ignore');
    const { stakes, sites } = stakesIn(structure, selected.sites, selected.capabilities);
    const asked = stakes.flatMap(({ node, siteClass, capability }) => {
      const min = rule.min ?? capability.target;
      return min === null ? [] : [{ node, siteClass, capability, min }];
    });
    const solver = new LossSolver(
      structure,
      asked.map(({ node }) => node),
      { level: 'down', within: null },
      { except: new Set(), commonCause: true, budget },
    );
    const estimates = new Estimates(solver, new Reliability(subject.topology, []));
    const below = asked.flatMap(({ node, siteClass, capability, min }) => {
      const { availability, atMost } = estimates.of(node);
      if (!isBelow(availability, min)) return [];
      const detail = {
        type: 'availability',
        ...{ title: capability.name, availability, atMost, min },
        isTarget: rule.min === null,
      } as const;
      return (sites[siteClass] ?? []).map((site): Found => ({
        finding: `${site.id}/${capability.id}`,
        about: scopeText(rule),
        place: startOf(capability.range),
        paths: [],
        detail: { ...detail, sites: site.count },
        evidence: () => needsBelow(structure, node),
      }));
    });
    return below.sort(worstFirst);
  },
};

/** By how much more of the time it is down than it may be. */
const worstFirst = (a: Found, b: Found): number =>
  excess(b) - excess(a) || byCodeUnit(a.finding, b.finding);

const excess = ({ detail }: Found): number =>
  detail.type === 'availability' ? (1 - detail.availability) / Math.max(1 - detail.min, 1e-12) : 0;

/** All that something needs, directly or through others: its availability rests on all of it. */
function needsBelow({ nodes }: Structure, node: number): ReadonlySet<Need> {
  const needs = new Set<Need>();
  const met = new Set([node]);
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const need of nodes[next]?.needs ?? []) {
      needs.add(need);
      if (met.has(need.target)) continue;
      met.add(need.target);
      open.push(need.target);
    }
  }
  return needs;
}
