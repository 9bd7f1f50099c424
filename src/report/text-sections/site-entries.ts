import type { ImpactResult } from '../../analysis/impact-result.js';
import { hitSiteEntries, hitSites, type HitSite } from '../digest/hit-sites.js';
import { phraseText } from '../phrase.js';
import { markCell } from '../terminal/palette.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import {
  cells,
  count,
  extra,
  heading,
  left,
  sign,
  wrapping,
  type SpokenStyle,
} from './text-style.js';

const ENTRIES = 8;
const COLUMNS = [sign, wrapping, count, wrapping, left, extra, extra];

/** The sites themselves, by the ids that `explain` takes, the worst hit first. */
export function* siteEntriesSection(result: ImpactResult, style: SpokenStyle): Generator<string> {
  const total = hitSiteEntries(result);
  if (total === 0) return;
  const { headings, gists } = style.words.impact;
  yield* heading(headings.siteEntries, gists.siteEntries, style);
  const sites = { [Symbol.iterator]: () => hitSites(result) };
  const cut = { total, limit: ENTRIES, indent: 0 };
  const rows = cutRows(sites, cut, style, (site) => [siteRow(site, style)]);
  yield* layTable(COLUMNS, rows, { width: style.width, indent: 2 });
}

function siteRow({ site, of }: HitSite, { palette, words }: SpokenStyle): TableRow {
  const { id, name, kind, region, count } = site;
  return cells(
    markCell(palette, of.impact.state),
    { text: singleLine(id), style: palette.plain },
    { text: words.figures.number(count), style: palette.plain },
    { text: phraseText(words.impact.ofNumber(kind, count)), style: palette.plain },
    { text: words.impact.tally(of.down, of.degraded), style: palette.of(of.impact.state) },
    { text: singleLine(region ?? ''), style: palette.plain },
    { text: name === id ? '' : singleLine(name), style: palette.faint },
  );
}
