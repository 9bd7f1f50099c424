import type { RootContent } from 'mdast';
import type { ImpactResult } from '../../analysis/impact-result.js';
import { risks } from '../digest/risks.js';
import type { Words } from '../language/words.js';
import { capabilityNames, riskPhrase } from '../place-phrase.js';
import { firstOf } from './more-left.js';
import { heading, phrase, table, words } from './nodes.js';

const RISKS = 10;
const TAKEN = 5;

/** What one more failure would take down. */
export function atRiskPart(result: ImpactResult, spoken: Words): readonly RootContent[] {
  const { headings, columns, page, risk: riskBy } = spoken.impact;
  const { shown, note } = firstOf(risks(result), RISKS, page.leftOut);
  if (shown.length === 0) return [];
  const names = capabilityNames(result);
  return [
    heading(2, words(headings.atRisk)),
    table(
      [
        [columns.page.risk, 'left'],
        [columns.page.taken, 'left'],
      ],
      shown.map((risk) => [
        phrase(riskBy(risk.by, risk.own)),
        phrase(riskPhrase(risk, names, TAKEN, spoken)),
      ]),
    ),
    ...note,
  ];
}
