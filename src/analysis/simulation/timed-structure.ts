import { TimedNetworkBuilder } from '../../engine/time/timed-network-builder.js';
import type { TimedNetwork } from '../../engine/time/timed-network.js';
import type { GraphNode, GroupNode, StatedNeed } from '../../graph/dependency-graph.js';
import type { DependencySink } from '../../graph/dependency-sink.js';
import { NodeTable } from '../../graph/node-table.js';
import { ALL_NEEDS, type SiteClass } from '../../graph/site-classes.js';
import { walkTopology } from '../../graph/walk-topology.js';
import type { DurationRange, Seconds } from '../../model/duration.js';
import type { SiteId } from '../../model/ids.js';
import type { Component, Topology } from '../../model/topology.js';

/** A topology compiled to be followed through time, and what its numbers stand for. */
export interface TimedStructure {
  readonly topology: Topology;
  readonly network: TimedNetwork;
  readonly nodes: NodeTable;
  /** To which the capabilities among the nodes refer. */
  readonly classes: readonly SiteClass[];
  /** Things of which something is fitted: they themselves, or a dependency that they state. */
  readonly fitted: ReadonlySet<number>;
}

/**
 * Linear in the topology. Where a recovery is uncertain, the middle of its range is taken.
 *
 * @param apart sites to whose own components something happens alone
 */
export function timedStructureOf(topology: Topology, apart: ReadonlySet<SiteId>): TimedStructure {
  const sink = new TimedSink(topology);
  const classes = walkTopology(topology, { ...ALL_NEEDS, apart }, sink);
  const network = sink.builder.build();
  const { nodes, fitted } = sink;
  return { topology, network, nodes, classes, fitted };
}

class TimedSink implements DependencySink<number> {
  readonly builder = new TimedNetworkBuilder();
  readonly nodes = new NodeTable();
  /** What is forgotten when it was down, sessions and caches, is each capability's own. */
  readonly groupsApart = true;
  readonly fitted = new Set<number>();

  constructor(private readonly topology: Topology) {}

  addNode(_key: string, node: Exclude<GraphNode, GroupNode>): number {
    this.nodes.add(node);
    const component = node.type === 'component' ? this.topology.components.get(node.id) : undefined;
    const number = this.builder.addThing(this.recoveryOf(component));
    if (component?.provenance.source === 'fitted') this.fitted.add(number);
    return number;
  }

  addGroup(_key: string, { needed, failover }: GroupNode): number {
    return this.builder.addGroup(needed, failover);
  }

  addEdge(dependent: number, target: number, { effect, mode, provenance }: StatedNeed): void {
    this.builder.addNeed(dependent, target, effect, mode);
    // A group is known by a number below 0 here; what of it is fitted is of whoever needs it.
    const isFitted = provenance?.source === 'fitted' || (target < 0 && this.fitted.has(target));
    if (isFitted) this.fitted.add(dependent);
  }

  private recoveryOf(component: Component | undefined): number {
    const recovery = component?.recovery ?? null;
    return recovery === null ? 0 : middleOf(recovery);
  }
}

/** In whole seconds. */
export const middleOf = ({ from, to }: DurationRange): Seconds => Math.round((from + to) / 2);
