import type { DifferenceResult } from '../difference-result.js';
import type { FoundRedundancy } from '../spof/false-redundancies.js';
import { isOfSite, type Owner } from '../spof/owners.js';
import type { Structure } from '../structure.js';
import type { Side } from './side.js';
import type { Rename } from './told-requirement.js';

/**
 * False redundancies that there are on one side only. One is known again by who states the group,
 * by its members, and by what defeats it, renamings followed; neither by where it stands nor by its
 * number, which another group before it would change. Sites that state alike are one.
 */
export function redundancyChanges(
  before: Side,
  after: Side,
  rename: Rename,
): DifferenceResult['falseRedundancies'] {
  const then = redundanciesOf(before, rename);
  const now = redundanciesOf(after, (id) => id);
  const only = (these: Found, those: Found) =>
    [...these].filter(([key]) => !those.has(key)).map(([, { told }]) => told);
  return { gained: only(now, then), lost: only(then, now) };
}

type Found = ReadonlyMap<string, FoundRedundancy>;

function redundanciesOf({ structure, redundancies }: Side, rename: Rename): Found {
  const found = new Map<string, FoundRedundancy>();
  for (const each of redundancies.allFound()) {
    const { told, group, owner } = each;
    const key = JSON.stringify([
      ownerKey(structure, owner, rename),
      thingKey(structure, group, rename),
      thingKey(structure, structure.numberOf.get(told.defeatedBy) ?? -1, rename),
    ]);
    const known = found.get(key);
    found.set(key, known === undefined ? each : { ...known, told: together(known, each) });
  }
  return found;
}

/** Sites of both, which state alike. */
const together = ({ told }: FoundRedundancy, { told: other }: FoundRedundancy) => ({
  ...told,
  sites: told.sites === null || other.sites === null ? null : told.sites + other.sites,
});

/** Of sites, all are one: which of them is the first of its class may change. */
function ownerKey(structure: Structure, { node, need }: Owner, rename: Rename): string {
  const owner = structure.nodes[node]?.node;
  switch (owner?.type) {
    case 'component':
      return `component ${rename(owner.id)}`;
    case 'role':
      return `role ${owner.id}`;
    case 'capability':
    case 'capability-itself':
      return isOfSite(structure, owner.siteClass, need.edge.range)
        ? 'site'
        : `capability ${owner.id}`;
    case 'group':
    case undefined:
      return '';
  }
}

/** What a node is. As deep as groups nest, whose members' order is no matter. */
function thingKey(structure: Structure, number: number, rename: Rename): string {
  const { node, needs } = structure.nodes[number] ?? { node: undefined, needs: [] };
  switch (node?.type) {
    case 'component':
      return `component ${rename(node.id)}`;
    case 'role':
      return `role ${node.id}`;
    case 'capability':
    case 'capability-itself':
      return `capability ${node.id}`;
    case 'group': {
      const members = needs.map(({ target }) => thingKey(structure, target, rename)).sort();
      return JSON.stringify([node.needed, members]);
    }
    case undefined:
      return '';
  }
}
