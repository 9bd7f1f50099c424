import type { Network } from '../../../engine/network.js';
import type { NeedArcs, Structure } from '../../structure.js';
import type { Stakes } from '../stakes.js';
import type { Statement } from '../statements.js';
import type { Threshold } from '../trial.js';
import { NO_STATEMENT } from './loss-tree.js';

/** All that it takes to find what would save most, in arrays of numbers. */
export interface SaveProblem {
  readonly network: Network;
  /** By kind, for each arc of the network, which statement makes it; -1: none, as what leads to a group. */
  readonly statementOf: Readonly<Record<ArcKind, Int32Array>>;
  /** How many there are: numbered in the order of where they stand. */
  readonly statements: number;
  readonly stakes: StakeRows;
  /** By number, what has failed already. */
  readonly given: readonly number[];
  readonly threshold: Threshold;
}

export type ArcKind = keyof NeedArcs;

export interface StakeRows {
  /** For each node of the network, the number of its stake; -1 for what nothing is asked about. */
  readonly stakeOf: Int32Array;
  /** For each stake, its node and its class of sites. */
  readonly nodes: Int32Array;
  readonly classes: Int32Array;
  /** For each class, how many sites it stands for. */
  readonly counts: Float64Array;
}

/** Linear in the network. @param statements in the order of where they stand */
export function saveProblem(
  { network }: Structure,
  statements: readonly Statement[],
  { stakeOf, stakes, counts }: Stakes,
  given: readonly number[],
  threshold: Threshold,
): SaveProblem {
  const none = (kind: ArcKind): Int32Array =>
    new Int32Array(network[kind].targets.length).fill(NO_STATEMENT);
  const statementOf = { down: none('down'), degraded: none('degraded'), lapse: none('lapse') };
  statements.forEach(({ needs }, statement) => {
    for (const { arcs } of needs) {
      if (arcs.down !== null) statementOf.down[arcs.down] = statement;
      if (arcs.degraded !== null) statementOf.degraded[arcs.degraded] = statement;
      if (arcs.lapse !== null) statementOf.lapse[arcs.lapse] = statement;
    }
  });
  return {
    network,
    statementOf,
    statements: statements.length,
    stakes: {
      stakeOf,
      nodes: Int32Array.from(stakes, ({ node }) => node),
      classes: Int32Array.from(stakes, ({ siteClass }) => siteClass),
      counts,
    },
    given,
    threshold,
  };
}
