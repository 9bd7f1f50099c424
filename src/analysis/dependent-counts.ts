import type { CapabilityId, ComponentId } from '../model/ids.js';
import type { Topology } from '../model/topology.js';
import type { Dependents } from './list-result.js';
import { needNetwork, type NeedNetwork } from './need-network.js';

/**
 * Counts what needs a thing. Asked of every thing that is listed, which is why it walks arrays and
 * not the graph.
 *
 * Linear in the topology to make; then, for each thing asked about, in what needs it.
 */
export class DependentCounts {
  private readonly network: NeedNetwork;
  private readonly seenNodes: Marks;
  private readonly seenCapabilities: Marks;
  private readonly seenClasses: Marks;

  constructor(topology: Topology) {
    this.network = needNetwork(topology);
    const { arcs, weights, capabilityCount } = this.network;
    this.seenNodes = new Marks(arcs.offsets.length - 1);
    this.seenCapabilities = new Marks(capabilityCount);
    this.seenClasses = new Marks(weights.length);
  }

  ofComponent(id: ComponentId): Dependents {
    const node = this.network.numberOf.get(id);
    return this.count(node === undefined ? [] : [node]);
  }

  /** Sites that have the capability are counted as well. */
  ofCapability(id: CapabilityId): Dependents {
    return this.count(this.network.nodesOf.get(id) ?? []);
  }

  private count(starts: readonly number[]): Dependents {
    const direct = this.dependentsOf(starts);
    const { things } = this.tally(direct, []);
    const all = [...direct];
    // It grows while it is gone through.
    for (const node of all) this.collect(node, all);
    const { things: inAll, sites } = this.tally(all, starts);
    return { direct: things, all: inAll, sites };
  }

  /** The nodes that need one of these themselves; marks them as seen, and nothing else. */
  private dependentsOf(nodes: readonly number[]): readonly number[] {
    this.seenNodes.clear();
    const found: number[] = [];
    for (const node of nodes) this.collect(node, found);
    return found;
  }

  /** Adds what needs a node and hasn't been seen. */
  private collect(node: number, found: number[]): void {
    const { offsets, targets } = this.network.arcs;
    const end = offsets[node + 1] ?? 0;
    for (let i = offsets[node] ?? 0; i < end; i += 1) {
      const dependent = targets[i] ?? 0;
      if (this.seenNodes.add(dependent)) found.push(dependent);
    }
  }

  /**
   * Components and capabilities among nodes, each capability once; and the sites that have these
   * capabilities or those of `starts`.
   */
  private tally(
    nodes: readonly number[],
    starts: readonly number[],
  ): { readonly things: number; readonly sites: number } {
    this.seenCapabilities.clear();
    this.seenClasses.clear();
    let things = 0;
    let sites = 0;
    const weigh = (siteClass: number): void => {
      if (this.seenClasses.add(siteClass)) sites += this.network.weights[siteClass] ?? 0;
    };
    for (const node of nodes) {
      const at = this.capabilityAt(node);
      if (at === null || this.seenCapabilities.add(at.capability)) things += 1;
      if (at !== null) weigh(at.siteClass);
    }
    for (const node of starts) {
      const at = this.capabilityAt(node);
      if (at !== null) weigh(at.siteClass);
    }
    return { things, sites };
  }

  /** Null for a component. */
  private capabilityAt(node: number): NeedNetwork['capabilities'][number] | null {
    return this.network.capabilities[node - this.network.numberOf.size] ?? null;
  }
}

/** A set of numbers that is emptied at no cost. */
class Marks {
  private readonly stamps: Uint32Array;
  private round = 1;

  constructor(size: number) {
    this.stamps = new Uint32Array(size);
  }

  clear(): void {
    this.round += 1;
  }

  /** @returns whether it wasn't in there */
  add(number: number): boolean {
    if (this.stamps[number] === this.round) return false;
    this.stamps[number] = this.round;
    return true;
  }
}
