import type { ImpactResult } from '../../analysis/impact-result.js';
import { foldedPauses } from '../digest/folded-pauses.js';
import { phraseText } from '../phrase.js';
import { capabilityNames, pausePhrase } from '../place-phrase.js';
import { layTable } from '../terminal/table.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, right, wrapping, type SpokenStyle } from './text-style.js';

const PAUSES = 8;

/** What stops for a while because another member takes over. */
export function* pausesSection(result: ImpactResult, style: SpokenStyle): Generator<string> {
  const found = foldedPauses(result);
  if (found.length === 0) return;
  const { palette, width, words } = style;
  yield* heading(words.impact.headings.pauses, words.impact.gists.pauses, style);
  const names = capabilityNames(result);
  const cut = { total: found.length, limit: PAUSES, indent: 0 };
  const rows = cutRows(found, cut, style, (pause) => [
    cells(
      { text: words.figures.duration(pause.lasts), style: palette.strong },
      { text: phraseText(pausePhrase(pause, names, words.impact)), style: palette.plain },
    ),
  ]);
  yield* layTable([right, wrapping], rows, { width, indent: 2 });
}
