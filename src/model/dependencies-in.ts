import type { Dependency, Requirement } from './requirement.js';

/** The dependencies of which requirements consist, those in groups too, in no order. */
export function* dependenciesIn(requirements: Iterable<Requirement>): Generator<Dependency> {
  const open = [...requirements];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'dependency') yield next;
    // Not by spreading them out as arguments, of which there can't be very many.
    else for (const member of next.members) open.push(member);
  }
}
