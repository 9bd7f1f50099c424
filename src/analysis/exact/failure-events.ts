import type { Structure } from '../structure.js';
import type { CommonCause } from '../../model/topology.js';
import type { ComponentId, SiteId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';

/** Something that happens or doesn't, independent of all else that does. */
export type FailureEvent = ComponentFailure | CommonFailure;

/** That a component fails by itself. */
export interface ComponentFailure {
  readonly type: 'component';
  readonly node: number;
  readonly id: ComponentId;
  /** Every site has its own: where none is named, the one of the site that is asked about. */
  readonly perSite: boolean;
  readonly site: SiteId | null;
}

/** That the components of a group fail together. */
export interface CommonFailure {
  readonly type: 'common-cause';
  readonly group: CommonCause;
}

/** What may fail, and which of it takes a node down. */
export interface FailureEvents {
  /** Components in the order of their ids, then common causes in that of the topology. */
  readonly events: readonly FailureEvent[];
  /** The numbers of those that take a node down by themselves; none for what isn't a component. */
  readonly of: (node: number) => readonly number[];
}

/**
 * What may fail in a topology.
 *
 * @param except components taken as perfect, by id, or of one site that is apart as `component@site`
 * @param commonCause whether groups of components may fail together as well
 */
export function failureEvents(
  { nodes, topology }: Structure,
  except: ReadonlySet<string>,
  commonCause: boolean,
): FailureEvents {
  const failures = nodes.flatMap(({ name, node }, number): readonly ComponentFailure[] => {
    if (node.type !== 'component' || except.has(node.id) || except.has(name)) return [];
    const { id, perSite, site } = node;
    return [{ type: 'component', node: number, id, perSite, site }];
  });
  failures.sort((a, b) => byCodeUnit(sortKey(a), sortKey(b)));
  const groups = commonCause ? topology.commonCause : [];
  const groupsOf = new Map<ComponentId, number[]>();
  groups.forEach(({ components }, i) => {
    for (const id of components) {
      const known = groupsOf.get(id) ?? [];
      groupsOf.set(id, known);
      known.push(failures.length + i);
    }
  });
  const ofNode = new Map<number, readonly number[]>();
  failures.forEach(({ node, id }, number) => {
    ofNode.set(node, [number, ...(groupsOf.get(id) ?? [])]);
  });
  return {
    events: [
      ...failures,
      ...groups.map((group): CommonFailure => ({ type: 'common-cause', group })),
    ],
    of: (node) => ofNode.get(node) ?? NONE,
  };
}

const NONE: readonly number[] = [];

/** Where each site has its own, results name it with the site behind an `@`. */
const sortKey = ({ id, perSite, site }: ComponentFailure): string =>
  perSite ? `${id}@${site ?? ''}` : id;
