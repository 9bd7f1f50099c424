import type { RootedFormula } from './formula-builder.js';
import { groupMembers } from './group-members.js';
import { mergeGates } from './merge-gates.js';
import { rebuild } from './rebuild.js';

export function simplify(rooted: RootedFormula): RootedFormula {
  return groupMembers(mergeGates(mergeGates(rebuild(rooted))));
}
