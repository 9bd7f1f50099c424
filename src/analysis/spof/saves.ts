import { arrivalsOf } from '../../engine/loss.js';
import type { Arcs, Network } from '../../engine/network.js';
import type { Seconds } from '../../model/duration.js';
import { startOf } from '../../model/locate.js';
import { byCodeUnit } from '../../model/order.js';
import type { Level } from '../../model/state.js';
import type { Save } from '../spof-result.js';
import { ownerLabel, ownersOf, targetLabel } from './owners.js';
import type { RankedFailure } from './rank-failures.js';
import type { Stakes } from './stakes.js';
import { statementsOf, type Statement } from './statements.js';
import type { Need, NeedArcs, Structure } from '../structure.js';
import { Trial, type Threshold } from './trial.js';
import { weighTaken, weighTakenAtOne } from './weigh-taken.js';

/**
 * Finds the one dependency whose being given an independent alternative would save the most sites
 * from a failure.
 *
 * An alternative that nothing else fails with keeps the dependency up, so that its loss is passed
 * on no more: each dependency that the failure comes by is taken out in turn, and the failure tried
 * again. Tried are those that decide over something by themselves: O(such dependencies × what it
 * reaches).
 */
export class SaveFinder {
  private readonly statements: ReadonlyMap<Need, Statement>;
  private readonly network: Network;
  private readonly trial: Trial;
  private readonly within: Seconds | null;
  /** How many were lost before each node in the last run, at the level that is looked at. */
  private readonly ranks: Int32Array;
  /** Those that bear on what is asked about: what is down owes nothing to what is degraded. */
  private readonly levels: readonly Level[];

  constructor(
    private readonly structure: Structure,
    private readonly stakes: Stakes,
    given: readonly number[],
    threshold: Threshold,
  ) {
    this.within = threshold.within;
    this.ranks = new Int32Array(structure.network.size);
    this.levels = threshold.level === 'down' ? ['down'] : ['down', 'degraded'];
    this.statements = statementsOf(structure);
    this.network = withTargetsOfItsOwn(structure.network);
    this.trial = new Trial(this.network, stakes, given, threshold);
  }

  /** @returns null where no single dependency would save anything */
  find(failure: RankedFailure): Save | null {
    let best: (Saved & { readonly statement: Statement }) | null = null;
    for (const [statement, met] of this.decisiveFor(failure.node)) {
      const saved = this.savedBy(met, failure);
      if (saved.pairs === 0) continue;
      const candidate = { ...saved, statement };
      if (best === null || byWorth(candidate, best) < 0) best = candidate;
    }
    return best === null ? null : this.tell(best.statement, best);
  }

  /** The dependencies to be tried; with each, those of the needs it makes that the failure comes by. */
  private decisiveFor(failed: number): ReadonlyMap<Statement, readonly Need[]> {
    this.trial.run(failed);
    const { affected, degraded } = this.trial.propagation;
    const met = new Map<Statement, Need[]>();
    for (const node of affected) {
      for (const need of this.structure.nodes[node]?.needs ?? []) {
        const statement = this.statements.get(need);
        if (statement === undefined || degraded[need.target] === Infinity) continue;
        const known = met.get(statement);
        if (known === undefined) met.set(statement, [need]);
        else known.push(need);
      }
    }
    const decisive = new Set<Statement>();
    for (const level of this.levels) this.addDecisive(failed, level, decisive);
    return new Map([...met].filter(([statement]) => decisive.has(statement)));
  }

  /**
   * Adds the dependencies without which something would be lost later, or never, by what was lost
   * before it. Without any other nothing would: each thing is still lost by what was lost before.
   */
  private addDecisive(failed: number, level: Level, decisive: Set<Statement>): void {
    const { structure, ranks, statements } = this;
    const { things, losses: borne } = structure.network;
    const lost = this.trial.propagation.lost(level);
    lost.forEach((node, rank) => (ranks[node] = rank));
    for (const node of lost) {
      if (node === failed) continue;
      let losses = 0;
      const counts = new Map<Statement, number>();
      for (const need of structure.nodes[node]?.needs ?? []) {
        if (!this.isLostBefore(need, level)) continue;
        losses += 1;
        const statement = statements.get(need);
        if (statement !== undefined) counts.set(statement, (counts.get(statement) ?? 0) + 1);
      }
      const fatal = node < things ? 1 : (borne[node - things] ?? 1);
      for (const [statement, count] of counts) if (losses - count < fatal) decisive.add(statement);
    }
  }

  /** Whether the loss of what is needed, which came before that of the dependent, brings about that. */
  private isLostBefore({ dependent, target, loss }: Need, level: Level): boolean {
    const { propagation } = this.trial;
    // At last, it is of no use that something is lost later.
    const by = this.within === null ? Number.MAX_VALUE : (propagation[level][dependent] ?? 0);
    return arrivalsOf(loss, level).some(({ of, delay }) => {
      const isBefore =
        of !== level || (this.ranks[target] ?? Infinity) < (this.ranks[dependent] ?? 0);
      return (propagation[of][target] ?? Infinity) + delay <= by && isBefore;
    });
  }

  private savedBy(met: readonly Need[], failure: RankedFailure): Saved {
    for (const { arcs } of met) this.redirect(arcs, failure.node);
    this.trial.run(failure.node);
    const left =
      failure.own === null
        ? weighTaken(this.stakes, this.trial)
        : weighTakenAtOne(this.stakes, this.trial).get(failure.own.siteClass);
    for (const { arcs, dependent } of met) this.redirect(arcs, dependent);
    return {
      sites: failure.sites - (left?.sites ?? 0),
      pairs: failure.pairs - (left?.pairs ?? 0),
    };
  }

  /** Lets a loss arrive elsewhere; at what has failed anyway, it does nothing. */
  private redirect(arcs: NeedArcs, to: number): void {
    for (const kind of ['down', 'degraded', 'lapse'] as const) {
      const at = arcs[kind];
      if (at !== null) this.network[kind].targets[at] = to;
    }
  }

  private tell({ needs, range, alike }: Statement, { sites, pairs }: Saved): Save {
    const [need] = needs;
    const [owner] = need === undefined ? [] : ownersOf(this.structure, [need]);
    if (need === undefined || owner === undefined) throw new Error('nobody states a dependency');
    return {
      dependent: ownerLabel(this.structure, owner),
      on: targetLabel(this.structure, need),
      at: startOf(range),
      alike,
      sites,
      pairs,
    };
  }
}

interface Saved {
  readonly sites: number;
  readonly pairs: number;
}

/** The most sites first, then the most capabilities at them, then by where it is stated. */
function byWorth(
  a: Saved & { readonly statement: Statement },
  b: Saved & { readonly statement: Statement },
): number {
  const [one, other] = [a.statement.range, b.statement.range];
  return (
    b.sites - a.sites ||
    b.pairs - a.pairs ||
    byCodeUnit(one.file.path, other.file.path) ||
    one.start - other.start
  );
}

/** The same network, whose arcs may be led elsewhere without a trace in it. */
function withTargetsOfItsOwn({ down, degraded, lapse, ...rest }: Network): Network {
  const copy = (arcs: Arcs): Arcs => ({ ...arcs, targets: arcs.targets.slice() });
  const own = copy(down);
  // Both levels spread alike exactly where both are the same arcs.
  return {
    ...rest,
    down: own,
    degraded: degraded === down ? own : copy(degraded),
    lapse: copy(lapse),
  };
}
