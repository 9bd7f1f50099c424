import type { FalseRedundancy } from '../analysis/spof-result.js';
import type { Place } from '../model/locate.js';

/** A false redundancy as JSON has it, keys in their order. */
export function redundancyJson(redundancy: FalseRedundancy): unknown {
  const { group, form, needed, members, at, defeatedBy, sites, witness } = redundancy;
  return {
    group,
    form,
    needed,
    members,
    ...placeJson(at),
    defeatedBy,
    sites,
    witness: witness.map(({ member, path }) => ({ member, path })),
  };
}

export const placeJson = ({ file, line, column }: Place): Place => ({ file, line, column });
