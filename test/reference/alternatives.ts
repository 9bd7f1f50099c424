import { ALL_NEEDS, siteClasses } from '../../src/graph/site-classes.js';
import { requirementKey } from '../../src/model/requirement-key.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { SourceRange } from '../../src/model/source-range.js';
import type { Topology } from '../../src/model/topology.js';

/**
 * The dependencies that are stated, each as the places that state it: sites that need the same, or
 * bind a role alike, say so each for itself.
 */
export function statementsIn(topology: Topology): readonly ReadonlySet<SourceRange>[] {
  const statements = new Map<string, Set<SourceRange>>();
  const collect = (key: string, requirement: Requirement): void => {
    if (requirement.type === 'group') {
      requirement.members.forEach((member, i) => {
        collect(`${key} ${String(i)}`, member);
      });
      return;
    }
    const places = statements.get(key) ?? new Set<SourceRange>();
    statements.set(key, places.add(requirement.range));
  };
  const collectAll = (key: string, requirements: readonly Requirement[]): void => {
    requirements.forEach((requirement, i) => {
      collect(`${key} ${String(i)}`, requirement);
    });
  };
  for (const { id, requirements } of topology.components.values()) collectAll(id, requirements);
  for (const { id, requirements } of topology.capabilities.values()) collectAll(id, requirements);
  for (const { key, sites } of siteClasses(topology, ALL_NEEDS)) {
    for (const { needs } of sites) {
      collectAll(key, needs.requirements);
      for (const [role, binding] of needs.uses) {
        collect(`use:${role} ${requirementKey(binding)}`, binding);
      }
    }
  }
  return [...statements.values()];
}

/** The topology where what a statement asks for has an alternative that never fails: it's always up. */
export const withAlternative = (topology: Topology, places: ReadonlySet<SourceRange>): Topology =>
  changed(topology, (requirement) =>
    requirement.type === 'dependency' && places.has(requirement.range)
      ? { ...requirement, mode: { type: 'startup' } }
      : requirement,
  );

function changed(topology: Topology, change: (requirement: Requirement) => Requirement): Topology {
  const deep = (requirement: Requirement): Requirement =>
    change(
      requirement.type === 'group'
        ? { ...requirement, members: requirement.members.map(deep) }
        : requirement,
    );
  return {
    ...topology,
    components: mapped(topology.components, (component) => ({
      ...component,
      requirements: component.requirements.map(deep),
    })),
    capabilities: mapped(topology.capabilities, (capability) => ({
      ...capability,
      requirements: capability.requirements.map(deep),
    })),
    sites: mapped(topology.sites, (site) => ({
      ...site,
      needs: {
        ...site.needs,
        uses: mapped(site.needs.uses, deep),
        requirements: site.needs.requirements.map(deep),
      },
    })),
  };
}

const mapped = <Key, Value>(
  map: ReadonlyMap<Key, Value>,
  change: (value: Value) => Value,
): ReadonlyMap<Key, Value> => new Map([...map].map(([key, value]) => [key, change(value)]));
