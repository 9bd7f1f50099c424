import type { RootedFormula } from './formula-builder.js';
import { groupMembers } from './group-members.js';
import { mergeGates } from './merge-gates.js';
import { rebuild } from './rebuild.js';

/**
 * The same function from fewer gates and in more modules: gates in their simplest form, those of
 * one kind merged, and members that only stand together made one.
 *
 * O(gates + members × log members).
 *
 * @throws RangeError where the formula goes in a circle, or has a member that isn't there
 */
export const simplify = (rooted: RootedFormula): RootedFormula =>
  groupMembers(mergeGates(rebuild(rooted)));
