import { requirementKey } from '../../model/requirement-key.js';
import type { Requirement } from '../../model/requirement.js';
import type { SourceRange } from '../../model/source-range.js';
import type { SiteNeeds } from '../../model/topology.js';
import type { Need, Structure } from '../structure.js';

/** A dependency as it is stated in one place, and the needs that it makes: one at each class of sites. */
export interface Statement {
  readonly range: SourceRange;
  readonly needs: readonly Need[];
  /** Further places that state it alike, for sites that share these nodes. */
  readonly alike: number;
}

/** The dependencies of a topology, in the order in which they are stated first. Groups are none. */
export function statementsOf(structure: Structure): readonly Statement[] {
  const byRange = new Map<SourceRange, Need[]>();
  for (const need of structure.needs) {
    const { range } = need.edge;
    if (range === null || structure.nodes[need.target]?.node.type === 'group') continue;
    const known = byRange.get(range);
    if (known === undefined) byRange.set(range, [need]);
    else known.push(need);
  }
  const alike = alikeStatements(structure);
  return [...byRange].map(([range, needs]) => ({
    range,
    needs,
    alike: alike.get(range)?.size ?? 0,
  }));
}

/** For each statement that sites share who state it for themselves, where the others do. */
function alikeStatements({
  classes,
}: Structure): ReadonlyMap<SourceRange, ReadonlySet<SourceRange>> {
  const alike = new Map<SourceRange, Set<SourceRange>>();
  /** By role and what it is bound to, the binding whose statement the network has. */
  const bindings = new Map<string, Requirement>();
  const compare = (first: Requirement, other: Requirement): void => {
    if (first === other) return;
    const others = alike.get(first.range) ?? new Set<SourceRange>();
    alike.set(first.range, others);
    if (first.range !== other.range) others.add(other.range);
    if (first.type !== 'group' || other.type !== 'group') return;
    first.members.forEach((member, i) => {
      const counterpart = other.members[i];
      if (counterpart !== undefined) compare(member, counterpart);
    });
  };
  for (const { needs: first, roles, sites } of classes) {
    for (const needs of new Set<SiteNeeds>(sites.map((site) => site.needs))) {
      first.requirements.forEach((requirement, i) => {
        compare(requirement, needs.requirements[i] ?? requirement);
      });
      for (const role of roles) {
        const binding = needs.uses.get(role);
        if (binding === undefined) continue;
        const key = `${role} ${requirementKey(binding)}`;
        const known = bindings.get(key) ?? binding;
        bindings.set(key, known);
        compare(known, binding);
      }
    }
  }
  return alike;
}
