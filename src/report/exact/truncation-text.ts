import type { Truncation } from '../../analysis/cut-sets-result.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { probabilityText } from './probability-text.js';

/** What is known where a budget ran out. */
export function truncationText({ nodes, completeUpToOrder, probability }: Truncation): string {
  const [atLeast, atMost] = [probability.atLeast, probability.atMost].map(probabilityText);
  const range = atLeast === atMost ? `about ${atLeast}` : `${atLeast} to ${atMost}`;
  const sets =
    completeUpToOrder === 0
      ? 'no sets are known'
      : `of sets of more than ${groupedNumber(completeUpToOrder)} none are known`;
  return (
    `cut short at a budget of ${groupedNumber(nodes)} ${ownNoun('node', nodes)} (--budget): ${sets}; ` +
    `lost with a probability of ${range}`
  );
}
