import { pathSteps } from '../spof/path-steps.js';
import type { PathStep } from '../spof-result.js';
import type { Need, Structure } from '../structure.js';

/** The things of a loop, each with where it states that it needs the next; groups and roles are looked through. */
export const loopSteps = (structure: Structure, needs: readonly Need[]): readonly PathStep[] =>
  pathSteps(
    structure,
    needs.map((need) => ({ node: need.dependent, need })),
    null,
  );
