import { TimedNetworkBuilder } from '../../engine/time/timed-network-builder.js';
import type { TimedNetwork } from '../../engine/time/timed-network.js';
import type { GraphNode, GroupNode, StatedNeed } from '../../graph/dependency-graph.js';
import type { DependencySink } from '../../graph/dependency-sink.js';
import { NodeTable } from '../../graph/node-table.js';
import { ALL_NEEDS, type SiteClass } from '../../graph/site-classes.js';
import { walkTopology } from '../../graph/walk-topology.js';
import type { SiteId } from '../../model/ids.js';
import type { Topology } from '../../model/topology.js';

/** A topology compiled to be followed through time, and what its numbers stand for. */
export interface TimedStructure {
  readonly topology: Topology;
  readonly network: TimedNetwork;
  readonly nodes: NodeTable;
  /** To which the capabilities among the nodes refer. */
  readonly classes: readonly SiteClass[];
}

/**
 * Linear in the topology. Where a recovery is uncertain, the middle of its range is taken.
 *
 * @param apart sites to whose own components something happens alone
 */
export function timedStructureOf(topology: Topology, apart: ReadonlySet<SiteId>): TimedStructure {
  const sink = new TimedSink(topology);
  const classes = walkTopology(topology, { ...ALL_NEEDS, apart }, sink);
  return { topology, network: sink.builder.build(), nodes: sink.nodes, classes };
}

class TimedSink implements DependencySink<number> {
  readonly builder = new TimedNetworkBuilder();
  readonly nodes = new NodeTable();
  /** What is forgotten when it was down, sessions and caches, is each capability's own. */
  readonly groupsApart = true;

  constructor(private readonly topology: Topology) {}

  addNode(_key: string, node: Exclude<GraphNode, GroupNode>): number {
    this.nodes.add(node);
    return this.builder.addThing(this.recoveryOf(node));
  }

  addGroup(_key: string, { needed, failover }: GroupNode): number {
    return this.builder.addGroup(needed, failover);
  }

  addEdge(dependent: number, target: number, { effect, mode }: StatedNeed): void {
    this.builder.addNeed(dependent, target, effect, mode);
  }

  private recoveryOf(node: Exclude<GraphNode, GroupNode>): number {
    if (node.type !== 'component') return 0;
    const recovery = this.topology.components.get(node.id)?.recovery ?? null;
    return recovery === null ? 0 : middleOf(recovery);
  }
}

/** In whole seconds. */
export const middleOf = ({ from, to }: { readonly from: number; readonly to: number }): number =>
  Math.round((from + to) / 2);
