import { dependenciesIn } from '../../model/dependencies-in.js';
import { byCodeUnit } from '../../model/order.js';
import type { Requirement } from '../../model/requirement.js';
import { comparedKey, targetKey, type Rename } from './told-requirement.js';

/** A requirement that came (it has no `before`), went, or says something else. */
export interface RequirementChange {
  readonly before: Requirement | null;
  readonly after: Requirement | null;
  /** The same for the same change. */
  readonly key: string;
}

/**
 * How the requirements of one thing differ. Those that mean the same are no change; of the others,
 * one that went and one that came are one that changed where a dependency in both is on the same:
 * a mode that is another, or a group that was put in the place of one of its members.
 *
 * @param rename of before's components to after's
 */
export function requirementChanges(
  before: readonly Requirement[],
  after: readonly Requirement[],
  rename: Rename,
): readonly RequirementChange[] {
  const come = keyed(after, (id) => id);
  const gone = withoutThose(keyed(before, rename), come);
  const left = new Set(withoutThose(come, keyed(before, rename)));
  const pairs = new Map<Keyed, Keyed>();
  for (const [from, to] of likelyPairs(gone, [...left])) {
    if (pairs.has(from) || !left.delete(to)) continue;
    pairs.set(from, to);
  }
  return [
    ...gone.map((from) => changeOf(from, pairs.get(from) ?? null)),
    ...[...left].map((to) => changeOf(null, to)),
  ];
}

interface Keyed {
  readonly requirement: Requirement;
  readonly key: string;
  readonly targets: ReadonlySet<string>;
}

const keyed = (requirements: readonly Requirement[], rename: Rename): readonly Keyed[] =>
  requirements.map((requirement) => ({
    requirement,
    key: comparedKey(requirement, rename),
    targets: new Set(
      [...dependenciesIn([requirement])].map((dependency) => targetKey(dependency, rename)),
    ),
  }));

/** What is stated twice is to be there twice. */
function withoutThose(these: readonly Keyed[], those: readonly Keyed[]): readonly Keyed[] {
  const counts = new Map<string, number>();
  for (const { key } of those) counts.set(key, (counts.get(key) ?? 0) + 1);
  return these.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

/** Those with targets in common, those that have most in common first; the same looked at backwards. */
function likelyPairs(
  gone: readonly Keyed[],
  come: readonly Keyed[],
): readonly (readonly [Keyed, Keyed])[] {
  const byTarget = new Map<string, Keyed[]>();
  for (const each of come) {
    for (const target of each.targets) {
      const known = byTarget.get(target);
      if (known === undefined) byTarget.set(target, [each]);
      else known.push(each);
    }
  }
  return gone
    .flatMap((from) => {
      const shared = new Map<Keyed, number>();
      for (const target of from.targets) {
        for (const to of byTarget.get(target) ?? []) shared.set(to, (shared.get(to) ?? 0) + 1);
      }
      return [...shared].map(([to, count]) => ({
        pair: [from, to] as const,
        likeness: count / (from.targets.size + to.targets.size - count),
        keys: [from.key, to.key].sort().join('\n'),
      }));
    })
    .sort((a, b) => b.likeness - a.likeness || byCodeUnit(a.keys, b.keys))
    .map(({ pair }) => pair);
}

const changeOf = (from: Keyed | null, to: Keyed | null): RequirementChange => ({
  before: from?.requirement ?? null,
  after: to?.requirement ?? null,
  key: JSON.stringify([from?.key ?? null, to?.key ?? null]),
});
