import type { GraphNode, GroupNode, StatedNeed } from '../graph/dependency-graph.js';
import type { DependencySink } from '../graph/dependency-sink.js';
import { NodeTable } from '../graph/node-table.js';
import type { SiteClass, SiteDistinctions } from '../graph/site-classes.js';
import { walkTopology } from '../graph/walk-topology.js';
import type { Topology } from '../model/topology.js';
import { lossOf, type Loss } from './loss.js';
import type { Network } from './network.js';
import { groupNumber, NetworkBuilder } from './network-builder.js';

export interface Compiled {
  readonly network: Network;
  /** What the numbers of the network stand for. */
  readonly nodes: NodeTable;
  /** The members of each group that takes time to switch to another. */
  readonly failovers: readonly (readonly Member[])[];
  /** To which the capabilities among the nodes refer. */
  readonly classes: readonly SiteClass[];
}

/** What a member of a group is for, and how the loss of that reaches the group. */
export interface Member {
  readonly target: number;
  readonly loss: Loss;
}

/**
 * Compiles a topology to typed arrays. Linear; a node that belongs to a class of sites costs some
 * bytes, so that a million classes can be compiled.
 *
 * @param workarounds whether workarounds keep capabilities at degraded, or are looked through
 */
export function compile(
  topology: Topology,
  distinctions: SiteDistinctions,
  workarounds: 'count' | 'ignore',
): Compiled {
  const sink = new NetworkSink(workarounds);
  const classes = walkTopology(topology, distinctions, sink);
  const { builder, nodes } = sink;
  const network = builder.build();
  const number = (node: number): number => (node < 0 ? groupNumber(node, network.things) : node);
  return {
    network,
    nodes,
    failovers: [...sink.members.values()].map((members) =>
      members.map(({ target, loss }) => ({ target: number(target), loss })),
    ),
    classes,
  };
}

class NetworkSink implements DependencySink<number> {
  readonly builder = new NetworkBuilder();
  readonly nodes = new NodeTable();
  /** Of those groups that switch over. */
  readonly members = new Map<number, Member[]>();

  constructor(private readonly workarounds: 'count' | 'ignore') {}

  addNode(_key: string, node: Exclude<GraphNode, GroupNode>): number {
    const number = this.builder.addThing();
    this.nodes.add(node);
    return number;
  }

  addGroup(_key: string, node: GroupNode, members: number): number {
    const { needed, failover } = node;
    // A group that needs all its members bears no loss, and so is lost as any thing is.
    const bears = needed < members;
    const group = bears ? this.builder.addGroup(needed, members) : this.builder.addThing();
    if (!bears) this.nodes.add(node);
    if (failover !== null) this.members.set(group, []);
    return group;
  }

  addEdge(dependent: number, target: number, { effect, mode, workaround }: StatedNeed): void {
    this.members.get(dependent)?.push({ target, loss: lossOf(effect, mode) });
    if (workaround && this.workarounds === 'ignore') this.builder.addDependency(dependent, target);
    else this.builder.addDependency(dependent, target, effect, mode);
  }
}
