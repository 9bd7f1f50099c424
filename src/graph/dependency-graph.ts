import { MultiDirectedGraph } from 'graphology';
import type { CapabilityId, ComponentId, RoleId, SiteId } from '../model/ids.js';
import type { Mode } from '../model/requirement.js';
import type { Provenance } from '../model/provenance.js';
import type { SourceRange } from '../model/source-range.js';
import type { Level } from '../model/state.js';

/**
 * Who needs what: an edge runs from the dependent to what it depends on. Two things may be joined
 * by several edges, since a group counts a member as often as it is listed, and the same target
 * may be needed in two ways; hence a multigraph.
 *
 * A node's key tells it to a reader:
 * `helseid`, `office-server` (the own one of each site), `office-server@langnes` (one that is set
 * apart), `langnes/log-in`, `langnes/log-in:itself`, `langnes/use:ehr`, and for groups `helseid#1`.
 * That of a component has a colon after it where it couldn't be a key: see `componentKey`.
 */
export type DependencyGraph = MultiDirectedGraph<GraphNode, GraphEdge>;

export type GraphNode =
  | ComponentNode
  | CapabilityNode
  | {
      /** A role as it is bound at one class of sites or more. */
      readonly type: 'role';
      readonly id: RoleId;
    }
  | GroupNode;

/** A capability at the sites of a class. */
export interface CapabilityNode {
  /** `itself`: with its workaround left aside, which is what it rests on where it has one. */
  readonly type: 'capability' | 'capability-itself';
  readonly id: CapabilityId;
  readonly siteClass: number;
}

export interface ComponentNode {
  readonly type: 'component';
  readonly id: ComponentId;
  /** Each site has its own: the node stands for that of any one site. */
  readonly perSite: boolean;
  /** The site whose own one this is, where it is set apart from the others. */
  readonly site: SiteId | null;
}

export interface GroupNode {
  readonly type: 'group';
  readonly form: 'anyOf' | 'allOf' | 'atLeast';
  /** How many members it needs, from 1 to its number of edges. */
  readonly needed: number;
  /** Seconds that a switch to another member takes; null where nothing says. */
  readonly failover: number | null;
}

export interface GraphEdge extends StatedNeed {
  /** Its place among the edges of the dependent, from 0 in the order of the file. graphology has an order of its own. */
  readonly position: number;
}

/** What one node needs another for, and where that is stated. */
export interface StatedNeed {
  readonly effect: Level;
  readonly mode: Mode;
  /** Where the requirement stands in a file; null for what only ties nodes of one thing together. */
  readonly range: SourceRange | null;
  /** What vouches for the requirement; null likewise. */
  readonly provenance: Provenance | null;
  /** The edge from a capability to itself without its workaround. */
  readonly workaround: boolean;
}

export const createDependencyGraph = (): DependencyGraph =>
  new MultiDirectedGraph<GraphNode, GraphEdge>();

/**
 * The key of a component's node: its id. But graphology keeps the neighbours of a node in a plain
 * object, where `constructor`, `__proto__` and the like are found before they are added.
 */
export const componentKey = (id: ComponentId): string =>
  id in Object.prototype ? `component:${id}` : id;

/** How results name a component's node: `office-server`, `office-server@langnes`. */
export const componentName = ({ id, site }: ComponentNode): string =>
  site === null ? id : `${id}@${site}`;
