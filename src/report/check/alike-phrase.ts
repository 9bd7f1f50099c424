import { withoutSite, type AlikeFindings } from '../digest/alike-findings.js';
import { groupedNumber } from '../number-text.js';
import type { Phrase } from '../phrase.js';

/** That a finding stands for others: of the same component, which other sites have one of too. Null: it doesn't. */
export const alikePhrase = ({ first, count }: AlikeFindings): Phrase | null =>
  count === 1
    ? null
    : [
        `the same is found of ${groupedNumber(count - 1)} more of the sites' own `,
        { id: withoutSite(first) },
      ];
