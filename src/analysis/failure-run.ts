import { CauseFinder } from '../engine/causes.js';
import { atRisk } from '../engine/at-risk.js';
import { compile } from '../engine/compile.js';
import { OnsetPropagation } from '../engine/onsets.js';
import type { Network } from '../engine/network.js';
import { buildGraph } from '../graph/build-graph.js';
import type { DependencyGraph, GraphNode } from '../graph/dependency-graph.js';
import type { SiteClass } from '../graph/site-classes.js';
import type { ComponentId, SiteId } from '../model/ids.js';
import type { Seconds } from '../model/duration.js';
import type { Level } from '../model/state.js';
import type { Topology } from '../model/topology.js';
import type { Imposition } from './imposition.js';

/** A failure, propagated: what its consequences are read from, node by node. */
export interface FailureRun {
  readonly graph: DependencyGraph;
  readonly classes: readonly SiteClass[];
  readonly workarounds: 'count' | 'ignore';
  /** When a node is first at least degraded, and first down, in seconds; Infinity: never. */
  readonly onsets: (key: string) => { readonly degraded: Seconds; readonly down: Seconds };
  /** Whether at least `level` is imposed on a node: it needs no cause. */
  readonly isImposed: (key: string, level: Level) => boolean;
  /** The direct causes of a node's being at least at `level`, nodes that results name. */
  readonly causes: (key: string, level: Level) => readonly string[];
  /** The components by whose further failure a node is at risk. */
  readonly atRisk: (key: string) => readonly string[];
}

/**
 * Builds a topology's graph, with the sites apart that something is imposed on alone, and
 * propagates the impositions through it.
 *
 * @param asked a site that is to be apart too, as it is asked about; null: none
 */
export function runFailure(
  topology: Topology,
  impositions: readonly Imposition[],
  workarounds: 'count' | 'ignore',
  asked: SiteId | null = null,
): FailureRun {
  const apart = new Set<SiteId>(impositions.flatMap(({ site }) => site ?? []));
  if (asked !== null) apart.add(asked);
  const { graph, classes } = buildGraph(topology, apart);
  const { network, numberOf, keys } = compile(graph, workarounds);
  const number = (key: string): number => numberOf.get(key) ?? NaN;
  const name = (node: number): string => keys[node] ?? '';
  const nodes = keys.map((key) => graph.getNodeAttributes(key));

  const imposed = imposedNodes(impositions, nodes);
  const propagation = new OnsetPropagation(network);
  propagation.run({ down: imposed.down, degraded: imposed.degraded });
  const { degraded, down } = propagation;

  const risks = riskOf(network, imposed.down, nodes);
  const finder = new CauseFinder(network, (node) => !isNamed(nodes[node]));
  const imposedAt = {
    degraded: new Set([...imposed.degraded, ...imposed.down]),
    down: new Set(imposed.down),
  };

  return {
    graph,
    classes,
    workarounds,
    onsets: (key) => {
      const node = number(key);
      return { degraded: degraded[node] ?? Infinity, down: down[node] ?? Infinity };
    },
    isImposed: (key, level) => imposedAt[level].has(number(key)),
    causes: (key, level) =>
      imposedAt[level].has(number(key))
        ? []
        : finder.of(number(key), level, { degraded, down }).map(name),
    atRisk: (key) => (risks.get(number(key)) ?? []).map(name),
  };
}

/** What is imposed on every site's own component is so on those that are set apart as well. */
function imposedNodes(
  impositions: readonly Imposition[],
  nodes: readonly GraphNode[],
): Record<Level, readonly number[]> {
  const byComponent = new Map<ComponentId, Imposition[]>();
  for (const imposition of impositions) {
    const known = byComponent.get(imposition.component);
    if (known === undefined) byComponent.set(imposition.component, [imposition]);
    else known.push(imposition);
  }
  const imposed: Record<Level, number[]> = { down: [], degraded: [] };
  nodes.forEach((node, number) => {
    if (node.type !== 'component') return;
    for (const { site, state } of byComponent.get(node.id) ?? []) {
      if (site === null || site === node.site) imposed[state].push(number);
    }
  });
  return imposed;
}

function riskOf(
  network: Network,
  failed: readonly number[],
  nodes: readonly GraphNode[],
): ReadonlyMap<number, readonly number[]> {
  const imposed = new Set(failed);
  const candidates = nodes.flatMap((node, number) =>
    node.type === 'component' && !imposed.has(number) ? [number] : [],
  );
  return atRisk(network, failed, candidates);
}

/** Results list components and capabilities at sites; all else is looked through. */
const isNamed = (node: GraphNode | undefined): boolean =>
  node?.type === 'component' || node?.type === 'capability';
