import type { RootContent } from 'mdast';
import type { ImpactResult } from '../../analysis/impact-result.js';
import { risks } from '../digest/risks.js';
import { capabilityNames, riskByPhrase, riskPhrase } from '../place-phrase.js';
import { firstOf } from './more-left.js';
import { heading, phrase, table, words } from './nodes.js';

const RISKS = 10;
const TAKEN = 5;

/** What one more failure would take down. */
export function atRiskPart(result: ImpactResult): readonly RootContent[] {
  const { shown, note } = firstOf(risks(result), RISKS);
  if (shown.length === 0) return [];
  const names = capabilityNames(result);
  return [
    heading(2, words('At risk')),
    table(
      [
        ['One more failure, of', 'left'],
        ['would take down', 'left'],
      ],
      shown.map((risk) => [phrase(riskByPhrase(risk)), phrase(riskPhrase(risk, names, TAKEN))]),
    ),
    ...note,
  ];
}
