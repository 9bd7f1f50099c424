import type { LossOnsets } from '../engine/member-loss.js';
import { OnsetPropagation } from '../engine/onsets.js';
import type { SiteDistinctions } from '../graph/site-classes.js';
import type { Level } from '../model/state.js';
import type { Topology } from '../model/topology.js';
import { imposedNodes, imposition, riskOf } from './imposed-nodes.js';
import type { Imposition } from './imposition.js';
import { structureOf, type Structure } from './structure.js';

/** A failure, propagated through what is still known by what states it. */
export interface DetailedRun {
  readonly structure: Structure;
  readonly workarounds: 'count' | 'ignore';
  /** When a node is first at least degraded, and first down, in seconds; Infinity: never. */
  readonly onsets: (node: number) => LossOnsets;
  /** Whether at least `level` is imposed on a node: it needs no cause. */
  readonly isImposed: (node: number, level: Level) => boolean;
  /** The numbers of the components by whose further failure a node is at risk. */
  readonly atRisk: (node: number) => readonly number[];
}

/** O(topology), and what the failure reaches. */
export function runInDetail(
  topology: Topology,
  distinctions: SiteDistinctions,
  impositions: readonly Imposition[],
  workarounds: 'count' | 'ignore',
): DetailedRun {
  const structure = structureOf(topology, distinctions, workarounds);
  const components = structure.nodes.flatMap(({ node }, number) =>
    node.type === 'component' ? [{ ...node, number }] : [],
  );
  const imposed = imposedNodes(impositions, components);
  const propagation = new OnsetPropagation(structure.network);
  propagation.run(imposed);
  const { degraded, down } = propagation;
  // Asked for by few.
  let risks: ReadonlyMap<number, readonly number[]> | null = null;
  return {
    structure,
    workarounds,
    onsets: (node) => ({ degraded: degraded[node] ?? Infinity, down: down[node] ?? Infinity }),
    isImposed: imposition(imposed),
    atRisk: (node) => {
      risks ??= riskOf(structure.network, imposed.down, components);
      return risks.get(node) ?? [];
    },
  };
}
