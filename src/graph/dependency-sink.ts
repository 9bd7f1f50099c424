import type { GraphNode, GroupNode, StatedNeed } from './dependency-graph.js';

/**
 * Takes what a topology is made of, thing by thing: a graph for those who look at its shape, a
 * network for those who let failures spread through it.
 *
 * @typeParam Node by what the sink knows a node again: a key, a number
 */
export interface DependencySink<Node> {
  /**
   * Whether the groups that a site states for all its capabilities are others for each of these: where
   * it matters who needs them. Else they are shared.
   */
  readonly groupsApart?: boolean;
  /** @param key tells the node to a reader; see `DependencyGraph` */
  readonly addNode: (key: string, node: Exclude<GraphNode, GroupNode>) => Node;
  /** @param members how many members will be added, as its dependencies */
  readonly addGroup: (key: string, group: GroupNode, members: number) => Node;
  readonly addEdge: (dependent: Node, target: Node, need: StatedNeed) => void;
}
