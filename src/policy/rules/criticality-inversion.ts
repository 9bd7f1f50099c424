import { rankFailures, type RankedFailure } from '../../analysis/spof/rank-failures.js';
import { tollOf } from '../../analysis/spof/tolls.js';
import type { CapabilityId } from '../../model/ids.js';
import { startOf } from '../../model/locate.js';
import type { CriticalityInversionRule } from '../../model/policy.js';
import type { Availability, Topology } from '../../model/topology.js';
import { componentAt } from '../components.js';
import { lossTrial } from '../loss-trial.js';
import type { Found, RuleEntry } from '../rule-entry.js';
import { scopeText } from '../scope-text.js';

/**
 * Components on each of which a critical capability rests, and of which less is known or promised
 * than of that: its target can't be met with them.
 */
export const criticalityInversion: RuleEntry<CriticalityInversionRule> = {
  page: {
    summary:
      "A component that alone takes a critical capability down, and that declares no availability, or one below that capability's target.",
    why: "A capability can't be more available than what it can't do without. Where a critical one rests on something for which nobody promises as much, its target is a wish.",
    fix: [
      "State the component's `availability` (or `mtbf` and `mttr`), if it is good enough and nobody wrote it down.",
      'Give the capability another way: `anyOf: [this, that]`, or a dependency that it bears being without for a while.',
      'Make the component better, or the `target` honest.',
    ],
    example: `components:
  sign-on: { availability: 99% }
capabilities:
  emergency: { criticality: critical, target: 99.9%, dependsOn: [sign-on] }
sites:
  dispatch: { capabilities: [emergency] }
`,
  },
  find(rule, { subject, selected, watch }) {
    const capabilities = criticalAmong(subject.topology, selected.capabilities);
    const threshold = { level: 'down', within: null, workarounds: 'ignore' } as const;
    const asked = { capabilities, sites: selected.sites };
    const { structure, stakes, trial, paths } = lossTrial(subject, asked, threshold);
    const foundOf = (failure: RankedFailure): readonly Found[] => {
      const { node, own } = failure;
      const component = componentAt(structure, node);
      const availability = shareOf(component.availability);
      trial.run(node);
      const toll = tollOf(failure, stakes, trial);
      const above = toll.capabilities.flatMap(({ id, name }) => {
        const target = subject.topology.capabilities.get(id)?.target ?? null;
        const isBelow = availability === null || (target !== null && availability < target);
        return isBelow ? { id, name, target } : [];
      });
      if (above.length === 0) return [];
      const { id: finding, name: title, range } = component;
      return [
        {
          finding,
          about: scopeText(rule),
          place: startOf(range),
          paths: [paths.toWorst(new Set([node]), own)],
          detail: {
            type: 'criticality-inversion',
            ...{ title, availability, capabilities: above, toll },
          },
          evidence: () => {
            trial.run(node);
            return paths.needs(own);
          },
        },
      ];
    };
    const ranked = rankFailures(structure, stakes, trial, () => true, watch);
    return firstOfEach(ranked).flatMap(foundOf);
  },
};

function criticalAmong(
  { capabilities }: Topology,
  selected: ReadonlySet<CapabilityId> | null,
): ReadonlySet<CapabilityId> {
  const critical = [...capabilities.values()].filter(
    ({ id, criticality }) => criticality === 'critical' && selected?.has(id) !== false,
  );
  return new Set(critical.map(({ id }) => id));
}

/** How much of the time it is there, from 0 to 1; null where nothing is declared. */
function shareOf(availability: Availability | null): number | null {
  switch (availability?.type) {
    case undefined:
      return null;
    case 'fraction':
      return availability.value;
    case 'times':
      return availability.mtbf / (availability.mtbf + availability.mttr);
  }
}

/** What a component declares is declared of each site's own: the worst of them stands for all. */
function firstOfEach(failures: readonly RankedFailure[]): readonly RankedFailure[] {
  const seen = new Set<number>();
  return failures.filter(({ node }) => !seen.has(node) && seen.add(node));
}
