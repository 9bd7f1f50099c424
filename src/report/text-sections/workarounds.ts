import type { Seconds } from '../../model/duration.js';
import type { CapabilityFates } from '../digest/capability-fates.js';
import { workaroundsInUse } from '../digest/workarounds-in-use.js';
import { phraseText } from '../phrase.js';
import { workaroundPhrase } from '../place-phrase.js';
import { layTable } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, wrapping, type SpokenStyle } from './text-style.js';

const WORKAROUNDS = 8;
const PLACES = 4;

/** What people do instead, and of what; for how long, the capabilities tell. */
export function* workaroundsSection(
  hit: readonly CapabilityFates[],
  within: Seconds | null,
  style: SpokenStyle,
): Generator<string> {
  const found = workaroundsInUse(hit, within);
  if (found.length === 0) return;
  const { all, palette, width, words } = style;
  yield* heading(words.impact.headings.workarounds, words.impact.gists.workarounds, style);
  const cut = { total: found.length, limit: WORKAROUNDS, indent: 0 };
  const rows = cutRows(found, cut, style, (inUse) => [
    cells(
      { text: singleLine(inUse.workaround), style: palette.plain },
      {
        text: phraseText(workaroundPhrase(inUse, all ? Infinity : PLACES, words)),
        style: palette.plain,
      },
    ),
  ]);
  yield* layTable([wrapping, wrapping], rows, { width, indent: 2 });
}
