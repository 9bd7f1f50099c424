import type { Arcs, Network } from '../../engine/network.js';
import { startOf } from '../../model/locate.js';
import { byCodeUnit } from '../../model/order.js';
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
 * on no more: each dependency that the failure comes by is taken out in turn, and the failure
 * tried again. O(dependencies that it comes by × what it reaches).
 */
export class SaveFinder {
  private readonly statements: ReadonlyMap<Need, Statement>;
  private readonly network: Network;
  private readonly trial: Trial;

  constructor(
    private readonly structure: Structure,
    private readonly stakes: Stakes,
    given: readonly number[],
    threshold: Threshold,
  ) {
    this.statements = statementsOf(structure);
    this.network = withTargetsOfItsOwn(structure.network);
    this.trial = new Trial(this.network, stakes, given, threshold);
  }

  /** @returns null where no single dependency would save anything */
  find(failure: RankedFailure): Save | null {
    let best: (Saved & { readonly statement: Statement }) | null = null;
    for (const statement of this.metBy(failure.node)) {
      const saved = this.savedBy(statement, failure);
      if (saved.pairs === 0) continue;
      const candidate = { ...saved, statement };
      if (best === null || byWorth(candidate, best) < 0) best = candidate;
    }
    return best === null ? null : this.tell(best.statement, best);
  }

  /** The dependencies by which a failure comes to what it reaches. */
  private metBy(failed: number): ReadonlySet<Statement> {
    this.trial.run(failed);
    const { affected, degraded } = this.trial.propagation;
    const met = new Set<Statement>();
    for (const node of affected) {
      for (const need of this.structure.nodes[node]?.needs ?? []) {
        if (degraded[need.target] === Infinity) continue;
        const statement = this.statements.get(need);
        if (statement !== undefined) met.add(statement);
      }
    }
    return met;
  }

  private savedBy({ needs }: Statement, failure: RankedFailure): Saved {
    for (const { arcs } of needs) this.redirect(arcs, failure.node);
    this.trial.run(failure.node);
    const left =
      failure.own === null
        ? weighTaken(this.stakes, this.trial)
        : weighTakenAtOne(this.stakes, this.trial).get(failure.own.siteClass);
    for (const { arcs, dependent } of needs) this.redirect(arcs, dependent);
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
