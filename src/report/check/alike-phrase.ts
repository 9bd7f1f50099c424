import { isAtSite, withoutSite, type AlikeFindings } from '../digest/alike-findings.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import type { Phrase } from '../phrase.js';

/** That a finding stands for others: of the same component, which other sites have one of too, or of the same capability. Null: it doesn't. */
export const alikePhrase = ({ first, count }: AlikeFindings): Phrase | null =>
  count === 1
    ? null
    : isAtSite(first.finding)
      ? [`the same is found at ${groupedNumber(count - 1)} more ${ownNoun('site', count - 1)}`]
      : [
          `the same is found of ${groupedNumber(count - 1)} more of the sites' own `,
          { id: withoutSite(first) },
        ];
