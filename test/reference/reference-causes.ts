import type { Requirement } from '../../src/model/requirement.js';
import type { Level } from '../../src/model/state.js';
import type { ReferenceModel, ReferenceOnsets, Scope } from './reference-model.js';
import { contribution, targetThing } from './reference-model.js';

/**
 * The direct causes of a thing's state at last, by their definition: the targets of those of its
 * requirements whose onset makes its own, of groups all members that are lost by then; bound roles
 * looked through.
 */
export function referenceCauses(
  model: ReferenceModel,
  thing: string,
  onsets: ReadonlyMap<string, ReferenceOnsets>,
  imposed: ReadonlyMap<string, Level>,
): readonly string[] {
  const look = (id: string): ReferenceOnsets =>
    onsets.get(id) ?? { degraded: Infinity, down: Infinity };
  const { degraded, down } = look(thing);
  const level: Level | null = down < Infinity ? 'down' : degraded < Infinity ? 'degraded' : null;
  if (level === null || imposed.get(thing) === 'down' || imposed.get(thing) === level) return [];

  const causes = new Set<string>();
  const visit = (owner: string, at: Level, by: number): void => {
    for (const { requirement, scope } of model.contributions.get(owner) ?? []) {
      lost(requirement, scope, at, by);
    }
  };
  const lost = (requirement: Requirement, scope: Scope, at: Level, by: number): void => {
    const own = contribution(requirement, scope, look)[at];
    if (own === Infinity || own > by) return;
    if (requirement.type === 'group') {
      for (const member of requirement.members) lost(member, scope, at, own);
      return;
    }
    const target = targetThing(requirement, scope);
    if (!target.includes('/use:')) causes.add(target);
    else {
      // The level of the target at which this dependency is lost at this time.
      const { mode } = requirement;
      const hidden = 'meanwhile' in mode && mode.meanwhile === 'up';
      const targetLevel: Level = at === 'down' || hidden ? 'down' : 'degraded';
      visit(target, targetLevel, look(target)[targetLevel]);
    }
  };
  visit(thing, level, ownOnset(model, thing, level, look));
  return [...causes].sort();
}

/** The onset that its requirements make, a workaround left aside. */
function ownOnset(
  model: ReferenceModel,
  thing: string,
  level: Level,
  look: (id: string) => ReferenceOnsets,
): number {
  const all = (model.contributions.get(thing) ?? []).map(({ requirement, scope }) =>
    contribution(requirement, scope, look),
  );
  return Math.min(Infinity, ...all.map((onset) => onset[level]));
}
