import type { CapabilityId } from '../model/ids.js';
import type { ComponentNode, GraphNode } from './dependency-graph.js';

/** A node that results name, with its number. */
export type NamedNode = NumberedComponent | NumberedCapability;

export interface NumberedComponent extends ComponentNode {
  readonly number: number;
}

/** A capability at the sites of a class. */
export interface NumberedCapability {
  readonly type: 'capability';
  readonly id: CapabilityId;
  readonly siteClass: number;
  readonly number: number;
  /** The number of the same with its workaround left aside; its own where it has none. */
  readonly itself: number;
}

/**
 * What the numbers of a network stand for. There may be several millions, most of them capabilities
 * at classes of sites: those are kept in columns, and made into nodes as they are asked for.
 */
export class NodeTable {
  /** In the order of their numbers. */
  readonly components: NumberedComponent[] = [];
  /** For each number, the row of the component, or `~` that of the capability; null: has no name. */
  private readonly rows: (number | null)[] = [];
  private readonly ids: CapabilityId[] = [];
  private readonly numbers: number[] = [];
  private readonly itselves: number[] = [];
  private readonly siteClasses: number[] = [];
  /** For each class of sites, the row of its first capability. */
  private readonly firsts: number[] = [];

  /** Adds what the next number stands for. Capabilities come class by class. */
  add(node: GraphNode): void {
    const number = this.rows.length;
    this.rows.push(this.rowOf(node, number));
  }

  /** Null for what results look through: groups, roles, and what is more than there is here. */
  at(number: number): NamedNode | null {
    const row = this.rows[number] ?? null;
    if (row === null) return null;
    return row < 0 ? this.capabilityIn(~row) : (this.components[row] ?? null);
  }

  /** What is known to have a name. */
  named(number: number): NamedNode {
    const node = this.at(number);
    if (node === null) throw new Error(`node ${number} has no name`);
    return node;
  }

  /** Whether results name it. */
  isNamed(number: number): boolean {
    return (this.rows[number] ?? null) !== null;
  }

  /** The capabilities at a class of sites, in the order in which they came. */
  *capabilitiesAt(siteClass: number): Generator<NumberedCapability> {
    const end = this.firsts[siteClass + 1] ?? this.ids.length;
    for (let row = this.firsts[siteClass] ?? end; row < end; row++) {
      const capability = this.capabilityIn(row);
      if (capability !== null) yield capability;
    }
  }

  private rowOf(node: GraphNode, number: number): number | null {
    switch (node.type) {
      case 'component':
        return this.components.push(numbered(node, number)) - 1;
      case 'capability': {
        const row = this.ids.push(node.id) - 1;
        this.numbers.push(number);
        this.itselves.push(number);
        this.siteClasses.push(node.siteClass);
        while (this.firsts.length <= node.siteClass) this.firsts.push(row);
        return ~row;
      }
      case 'capability-itself':
        // It comes right after what it is of.
        this.itselves[this.itselves.length - 1] = number;
        return null;
      case 'role':
      case 'group':
        return null;
    }
  }

  private capabilityIn(row: number): NumberedCapability | null {
    const id = this.ids[row];
    const number = this.numbers[row];
    const itself = this.itselves[row];
    const siteClass = this.siteClasses[row];
    if (id === undefined || number === undefined) return null;
    if (itself === undefined || siteClass === undefined) return null;
    return { type: 'capability', id, siteClass, number, itself };
  }
}

/** Key by key: an object that is spread into another one may get a layout of its own. */
const numbered = (
  { type, id, perSite, site }: ComponentNode,
  number: number,
): NumberedComponent => ({ type, id, perSite, site, number });
