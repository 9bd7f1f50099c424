import type { SourceRange } from '../../model/source-range.js';
import type { Need, Structure } from '../structure.js';

/** What states a requirement that may stand deep in groups. */
export interface Owner {
  readonly node: number;
  /** Its own need that the requirement stands in, or is. */
  readonly need: Need;
}

/** Who needs a group, or what stands in groups: the nodes that state the outermost of them. */
export function ownersOf({ nodes }: Structure, needs: readonly Need[]): readonly Owner[] {
  const owners: Owner[] = [];
  const open = [...needs];
  for (let need = open.pop(); need !== undefined; need = open.pop()) {
    const dependent = nodes[need.dependent];
    if (dependent === undefined) continue;
    if (dependent.node.type === 'group') open.push(...dependent.neededBy);
    else owners.push({ node: need.dependent, need });
  }
  return owners;
}

/** The classes of sites to which owners belong; null where one is a component, and belongs to none. */
export function classesOf(
  structure: Structure,
  owners: readonly Owner[],
): ReadonlySet<number> | null {
  const classes = new Set<number>();
  const open = [...owners];
  for (let owner = open.pop(); owner !== undefined; owner = open.pop()) {
    const { node, neededBy } = structure.nodes[owner.node] ?? { neededBy: [] };
    if (node?.type === 'role') open.push(...ownersOf(structure, neededBy));
    else if (node?.type === 'capability' || node?.type === 'capability-itself') {
      classes.add(node.siteClass);
    } else return null;
  }
  return classes;
}

/**
 * What a requirement is stated by, told to a reader: a component, a capability, a role as
 * `use:role`, or, where it is the site's own, the site.
 */
export function ownerLabel(structure: Structure, { node, need }: Owner): string {
  const owner = structure.nodes[node];
  switch (owner?.node.type) {
    case 'capability':
    case 'capability-itself':
      return isOfSite(structure, owner.node.siteClass, need.edge.range)
        ? (structure.classes[owner.node.siteClass]?.key ?? '')
        : owner.node.id;
    case 'role':
      return `use:${owner.node.id}`;
    case 'component':
    case 'group':
    case undefined:
      return owner?.name ?? '';
  }
}

/** Whether a requirement is one of the site's own, which all its capabilities share. */
export const isOfSite = (
  { classes }: Structure,
  siteClass: number,
  range: SourceRange | null,
): boolean =>
  classes[siteClass]?.needs.requirements.some((requirement) => requirement.range === range) ===
  true;

/** `owner#n`, as a policy names it. */
export function groupLabel(structure: Structure, group: number, owner: Owner): string {
  const [, number = ''] = /#(\d+)$/.exec(structure.nodes[group]?.name ?? '') ?? [];
  return `${ownerLabel(structure, owner)}#${number}`;
}

/** What a need is for, told to a reader. */
export function targetLabel(structure: Structure, { target }: Need): string {
  const { node, name, neededBy } = structure.nodes[target] ?? { name: '', neededBy: [] };
  switch (node?.type) {
    case 'group': {
      const [owner] = ownersOf(structure, neededBy);
      return owner === undefined ? name : groupLabel(structure, target, owner);
    }
    case 'role':
      return `use:${node.id}`;
    case 'capability':
      return node.id;
    case 'component':
    case 'capability-itself':
    case undefined:
      return name;
  }
}
