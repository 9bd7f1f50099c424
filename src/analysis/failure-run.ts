import { CauseFinder } from '../engine/causes.js';
import { compile } from '../engine/compile.js';
import type { Member } from '../engine/compile.js';
import { OnsetPropagation } from '../engine/onsets.js';
import { touched } from '../engine/touched.js';
import type { Network } from '../engine/network.js';
import type { NamedNode, NodeTable } from '../graph/node-table.js';
import type { SiteClass, SiteDistinctions } from '../graph/site-classes.js';
import type { ComponentId, SiteId } from '../model/ids.js';
import type { Seconds } from '../model/duration.js';
import type { Level } from '../model/state.js';
import type { Topology } from '../model/topology.js';
import { runInDetail, type DetailedRun } from './detailed-run.js';
import { imposedNodes, imposition, riskOf } from './imposed-nodes.js';
import type { Imposition } from './imposition.js';
import { haveOwnNeeds, needsTouched } from './own-needs.js';

/** A failure, propagated: what its consequences are read from, node by node, by number. */
export interface FailureRun {
  readonly network: Network;
  readonly nodes: NodeTable;
  /** The members of each group that takes time to switch to another. */
  readonly failovers: readonly (readonly Member[])[];
  readonly classes: readonly SiteClass[];
  /** When a node is first at least degraded, and first down, in seconds; Infinity: never. */
  readonly onsets: (node: number) => { readonly degraded: Seconds; readonly down: Seconds };
  /** The direct causes of a node's being at least at `level`, nodes that results name. */
  readonly causes: (node: number, level: Level) => readonly NamedNode[];
  /** The components by whose further failure a node is at risk. */
  readonly atRisk: (node: number) => readonly NamedNode[];
  /** See `touched` of the engine. */
  readonly touched: () => Uint8Array;
  /** The same once more, with all that states what needs what. */
  readonly inDetail: () => DetailedRun;
}

/**
 * Compiles a topology and propagates impositions through it. Sites are told apart only as far as
 * the failure does: by what is imposed on one alone, and by those of their own needs that it touches.
 */
export function runFailure(
  topology: Topology,
  impositions: readonly Imposition[],
  workarounds: 'count' | 'ignore',
): FailureRun {
  const apart = new Set<SiteId>(impositions.flatMap(({ site }) => site ?? []));
  const propagate = (ownNeedsCount: SiteDistinctions['ownNeedsCount']): FailureRun =>
    propagated(topology, { apart, ownNeedsCount }, workarounds, impositions);
  if (!haveOwnNeeds(topology)) return propagate(() => true);
  const { nodes, touched } = propagate(() => false);
  const marks = touched();
  const marked = new Set<ComponentId>();
  for (const { id, number } of nodes.components) if (marks[number] === 1) marked.add(id);
  return propagate((site) => needsTouched(site, (id) => marked.has(id)));
}

function propagated(
  topology: Topology,
  distinctions: SiteDistinctions,
  workarounds: 'count' | 'ignore',
  impositions: readonly Imposition[],
): FailureRun {
  const { network, nodes, failovers, classes } = compile(topology, distinctions, workarounds);
  const named = (numbers: readonly number[]): readonly NamedNode[] =>
    numbers.length === 0 ? NONE : numbers.map((number) => nodes.named(number));

  const imposed = imposedNodes(impositions, nodes.components);
  const propagation = new OnsetPropagation(network);
  propagation.run(imposed);
  const { degraded, down } = propagation;

  const risks = riskOf(network, imposed.down, nodes.components);
  // Made when causes are first asked for, which for much that is up never happens.
  let finder: CauseFinder | null = null;
  const causesOf = (node: number, level: Level): readonly number[] => {
    finder ??= new CauseFinder(network, (each) => !nodes.isNamed(each));
    return finder.of(node, level, { degraded, down });
  };
  const isImposed = imposition(imposed);

  return {
    network,
    nodes,
    failovers,
    classes,
    onsets: (node) => ({ degraded: degraded[node] ?? Infinity, down: down[node] ?? Infinity }),
    causes: (node, level) => (isImposed(node, level) ? NONE : named(causesOf(node, level))),
    atRisk: (node) => named(risks.get(node) ?? NONE),
    touched: () =>
      touched(network, imposed.down, propagation.affected, new Set([...risks.values()].flat())),
    inDetail: () => runInDetail(topology, distinctions, impositions, workarounds),
  };
}

const NONE: readonly never[] = [];
