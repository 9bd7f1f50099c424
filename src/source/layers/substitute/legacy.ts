import { mapItems, mapValues } from '../../document/map-node.js';
import type { Entry, Node } from '../../document/node.js';
import { BEARING_KEYS, MEMBER_KEYS } from '../../shape/requirement-keys.js';
import { componentOf } from './requirement-nodes.js';

/** What dependencies take over from one that they replace (semantics, "Layers"). */
export interface Legacy {
  /** How it bears the loss of its target: taken as a whole, or not at all. */
  readonly bearing: readonly (readonly [string, Entry])[];
  readonly effect: Entry | null;
}

/** What a dependency that is stated takes over from the one replaced, as it has none of its own. */
export function takenBy(stated: Node, replaced: Node): Legacy {
  const own = legacyOf(stated);
  const left = legacyOf(replaced);
  return {
    bearing: own.bearing.length === 0 ? left.bearing : [],
    effect: own.effect === null ? left.effect : null,
  };
}

function legacyOf(dependency: Node): Legacy {
  if (dependency.type !== 'map') return NOTHING;
  const bearing = BEARING_KEYS.flatMap((key) => {
    const entry = dependency.entries.get(key);
    return entry === undefined ? [] : [[key, entry] as const];
  });
  return { bearing, effect: dependency.entries.get('effect') ?? null };
}

const NOTHING: Legacy = { bearing: [], effect: null };

/**
 * The requirement, with what each dependency in it takes over from the one replaced. All keeps the
 * place where it is written: in the substitute, or below. As deep as groups nest.
 */
export function handedOn(requirement: Node, replaced: Node): Node {
  if (replaced.type === 'scalar') return requirement;
  if (componentOf(requirement) !== null)
    return enriched(requirement, takenBy(requirement, replaced));
  if (requirement.type !== 'map') return requirement;
  return mapValues(
    requirement,
    (members) =>
      members.type === 'list' ? mapItems(members, (member) => handedOn(member, replaced)) : members,
    MEMBER_KEYS,
  );
}

function enriched(dependency: Node, { bearing, effect }: Legacy): Node {
  if (bearing.length === 0 && effect === null) return dependency;
  const entries = new Map<string, Entry>(
    dependency.type === 'map'
      ? dependency.entries
      : [['on', { keyRange: dependency.range, value: dependency }]],
  );
  for (const [key, entry] of bearing) entries.set(key, entry);
  if (effect !== null) entries.set('effect', effect);
  return { type: 'map', entries, range: dependency.range };
}
