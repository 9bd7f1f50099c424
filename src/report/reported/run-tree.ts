import type { Reference } from '../../analysis/impact-result.js';
import type { Change, ScenarioRun, ThingRun } from '../../analysis/simulation-result.js';
import type { Seconds } from '../../model/duration.js';
import type { CauseTree } from '../../model/report/cause-tree.js';
import { growTree, type Branch } from './grow-tree.js';
import { kindsHit } from './kinds-hit.js';

/** How many are told. */
const TREES = 5;

/**
 * Why capabilities were lost in a run: the most critical first, each at its worst, at a site of those
 * that fared so first; as long as it goes back to a component that those before don't.
 */
export function runTrees(run: ScenarioRun): readonly CauseTree[] {
  const finder = new RunFinder(run);
  const seen = new Set<string>();
  const trees: CauseTree[] = [];
  for (const { capability, runs } of kindsHit(run)) {
    for (const each of [...runs].sort((a, b) => worstChange(a.changes) - worstChange(b.changes))) {
      const change = worstAt(each.changes);
      const site = each.thing.type === 'capability' ? each.thing.sites[0] : undefined;
      const causes = (change?.causes ?? []).filter(({ type }) => type !== 'capability');
      if (change === null || site === undefined || causes.every(({ id }) => seen.has(id))) continue;
      for (const { id } of causes) seen.add(id);
      trees.push({
        id: `${site.id}/${capability.id}`,
        name: `${capability.name}, ${site.name}`,
        lines: growTree<RunStep>({ run: each, at: change.at, site: site.id }, (step) =>
          finder.branch(step),
        ),
      });
      if (trees.length === TREES) return trees;
    }
  }
  return trees;
}

/** Orders courses by how bad and how soon: down before degraded. */
const worstChange = (changes: readonly Change[]): number => {
  const change = worstAt(changes);
  return change === null ? Infinity : change.at - (change.state === 'down' ? 1e15 : 0);
};

/** When a thing first is at its worst. */
const worstAt = (changes: readonly Change[]): Change | null =>
  changes.find(({ state }) => state === 'down') ??
  changes.find(({ state }) => state !== 'up') ??
  null;

interface RunStep {
  readonly run: ThingRun;
  /** The time at which it is looked at. */
  readonly at: Seconds;
  readonly site: string;
}

class RunFinder {
  private readonly components = new Map<string, ThingRun>();
  private readonly capabilities = new Map<string, ThingRun>();

  constructor({ things }: ScenarioRun) {
    for (const run of things) {
      const { thing } = run;
      if (thing.type === 'component') this.components.set(thing.id, run);
      else this.capabilities.set(`${thing.sites[0]?.id ?? ''}/${thing.id}`, run);
    }
  }

  branch({ run, at, site }: RunStep): Branch<RunStep> {
    const { thing, changes } = run;
    const change = changes.findLast((each) => each.at <= at) ?? null;
    const id = thing.type === 'component' ? thing.id : `${site}/${thing.id}`;
    return {
      key: `${id} ${change?.state ?? 'up'} ${String(change?.at)}`,
      line: {
        id,
        name: thing.name,
        state: change?.state ?? 'up',
        after: change?.at ?? 0,
        by: change?.by ?? 'causes',
        mode: null,
        source: null,
        group: null,
      },
      below: (change?.causes ?? []).flatMap((cause) => {
        const next = this.find(cause, site);
        return next === undefined ? [] : [{ run: next, at, site }];
      }),
    };
  }

  private find({ type, id }: Reference, site: string): ThingRun | undefined {
    switch (type) {
      case 'component':
        return this.components.get(id);
      case 'own':
        return this.components.get(`${id}@${site}`) ?? this.components.get(id);
      case 'capability':
        return this.capabilities.get(`${site}/${id}`);
    }
  }
}
