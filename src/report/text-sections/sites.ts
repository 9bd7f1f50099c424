import type { ImpactResult } from '../../analysis/impact-result.js';
import { regionTallies, type KindRegions, type RegionTally } from '../digest/region-tallies.js';
import { phraseText } from '../phrase.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import {
  cells,
  empty,
  extra,
  extraNumber,
  heading,
  right,
  wrapping,
  type SpokenStyle,
} from './text-style.js';

const KINDS = 12;
const REGIONS = 5;
const COLUMNS = [wrapping, right, right, right, extraNumber, extra];

/** How many sites are hit: by kind, and for each kind by region. */
export function* sitesSection(result: ImpactResult, style: SpokenStyle): Generator<string> {
  const { total, down, degraded } = result.summary.sites;
  if (down + degraded === 0) return;
  const { headings, tallyOf } = style.words.impact;
  yield* heading(headings.sites, tallyOf(down, degraded, total), style);
  const kinds = regionTallies(result);
  const people = kinds.some(({ tally }) => tally.people.affected > 0);
  const cut = { total: kinds.length, limit: KINDS, indent: 0 };
  const body = cutRows(kinds, cut, style, (kind) => kindRows(kind, style));
  const rows = [headerRow(people, style), ...body];
  yield* layTable(COLUMNS, rows, { width: style.width, indent: 2 });
}

function headerRow(people: boolean, { palette, words }: SpokenStyle): TableRow {
  const { down, degraded, of, peopleHit } = words.impact.columns.prompt;
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  return cells(
    empty,
    faint(`${palette.signs.down} ${down}`),
    faint(`${palette.signs.degraded} ${degraded}`),
    faint(of),
    faint(people ? peopleHit : ''),
    empty,
  );
}

function* kindRows({ tally, regions }: KindRegions, style: SpokenStyle): Generator<TableRow> {
  const { kind, sites, people } = tally;
  const { palette, words } = style;
  const { number } = words.figures;
  const affected = people.total === 0 ? '' : number(people.affected);
  yield cells(
    { text: phraseText(words.impact.kind(kind, sites.total)), style: palette.strong },
    ...levelCells(sites, style),
    { text: number(sites.total), style: palette.plain },
    { text: affected, style: palette.plain },
    {
      text: people.total === 0 ? '' : words.impact.ofPeople(people.total),
      style: palette.faint,
    },
  );
  // Where no region is known, the kind has said it all.
  if (regions.every(({ region }) => region === null)) return;
  const cut = { total: regions.length, limit: REGIONS, indent: 2 };
  yield* cutRows(regions, cut, style, (region) => [regionRow(region, style)]);
}

const regionRow = (tally: RegionTally, style: SpokenStyle): TableRow =>
  cells(
    {
      text: `  ${singleLine(tally.region ?? style.words.impact.noRegion)}`,
      style: style.palette.plain,
    },
    ...levelCells(tally, style),
    empty,
    {
      text: tally.people === 0 ? '' : style.words.figures.number(tally.people),
      style: style.palette.plain,
    },
    empty,
  );

const levelCells = (
  { down, degraded }: { readonly down: number; readonly degraded: number },
  { palette, words }: SpokenStyle,
): readonly Cell[] =>
  (
    [
      ['down', down],
      ['degraded', degraded],
    ] as const
  ).map(([level, count]) => ({
    text: count === 0 ? '-' : words.figures.number(count),
    style: count === 0 ? palette.faint : palette.of(level),
  }));
