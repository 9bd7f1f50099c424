import type { ImpactResult } from '../../analysis/impact-result.js';
import { risks } from '../digest/risks.js';
import { phraseText } from '../phrase.js';
import { capabilityNames, riskPhrase } from '../place-phrase.js';
import { layTable } from '../terminal/table.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, sign, wrapping, type SpokenStyle } from './text-style.js';

const RISKS = 8;
const TAKEN = 4;

/** What would go down with one more failure, by that failure. */
export function* atRiskSection(result: ImpactResult, style: SpokenStyle): Generator<string> {
  const found = risks(result);
  if (found.length === 0) return;
  const { all, palette, width, words } = style;
  yield* heading(words.impact.headings.atRisk, words.impact.gists.atRisk, style);
  const names = capabilityNames(result);
  const cut = { total: found.length, limit: RISKS, indent: 0 };
  const rows = cutRows(found, cut, style, (risk) => [
    cells(
      { text: palette.signs.risk, style: palette.risk },
      { text: phraseText(words.impact.risk(risk.by, risk.own)), style: palette.risk },
      {
        text: phraseText(riskPhrase(risk, names, all ? Infinity : TAKEN, words)),
        style: palette.plain,
      },
    ),
  ]);
  yield* layTable([sign, wrapping, wrapping], rows, { width, indent: 2 });
}
