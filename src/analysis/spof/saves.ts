import { startOf } from '../../model/locate.js';
import { byCodeUnit } from '../../model/order.js';
import type { Save } from '../spof-result.js';
import type { Structure } from '../structure.js';
import { ownerLabel, ownersOf, targetLabel } from './owners.js';
import type { RankedFailure } from './rank-failures.js';
import { saveProblem } from './saves/save-problem.js';
import type { Saved } from './saves/saved.js';
import { SaveSearch } from './saves/save-search.js';
import type { Stakes } from './stakes.js';
import { statementsOf, type Statement } from './statements.js';
import type { Threshold } from './trial.js';

/** Finds what would save the most sites from a failure, and tells it to a reader. */
export class SaveFinder {
  private readonly statements: readonly Statement[];
  private readonly search: SaveSearch;

  constructor(
    private readonly structure: Structure,
    stakes: Stakes,
    given: readonly number[],
    threshold: Threshold,
  ) {
    this.statements = [...statementsOf(structure)].sort(byPlace);
    this.search = new SaveSearch(saveProblem(structure, this.statements, stakes, given, threshold));
  }

  /** @returns null where no single dependency would save anything */
  find({ node, own }: RankedFailure): Save | null {
    const saved = this.search.find(node, own?.siteClass ?? null);
    return saved === null ? null : this.tell(saved);
  }

  private tell({ statement, sites, pairs }: Saved): Save {
    const stated = this.statements[statement];
    const [need] = stated?.needs ?? [];
    const [owner] = need === undefined ? [] : ownersOf(this.structure, [need]);
    if (stated === undefined || need === undefined || owner === undefined) {
      throw new Error('nobody states a dependency');
    }
    const { range, alike } = stated;
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

const byPlace = ({ range: one }: Statement, { range: other }: Statement): number =>
  byCodeUnit(one.file.path, other.file.path) || one.start - other.start;
