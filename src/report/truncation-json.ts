import type { Truncation } from '../analysis/cut-sets-result.js';

/** What is known where a budget ran out, as every JSON format has it. */
export const truncationJson = ({ nodes, completeUpToOrder, probability }: Truncation): object => ({
  budget: nodes,
  completeUpToOrder,
  probability: { atLeast: probability.atLeast, atMost: probability.atMost },
});
