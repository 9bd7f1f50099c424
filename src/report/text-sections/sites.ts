import type { ImpactResult } from '../../analysis/impact-result.js';
import { regionTallies, type KindRegions, type RegionTally } from '../digest/region-tallies.js';
import { tallyText } from '../impact-sentences.js';
import { kindNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
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
  type TextStyle,
} from './text-style.js';

const KINDS = 12;
const REGIONS = 5;
const COLUMNS = [wrapping, right, right, right, extraNumber, extra];

/** How many sites are hit: by kind, and for each kind by region. */
export function* sitesSection(result: ImpactResult, style: TextStyle): Generator<string> {
  const { total, down, degraded } = result.summary.sites;
  if (down + degraded === 0) return;
  yield* heading('Sites', `${tallyText(down, degraded)}, of ${groupedNumber(total)}`, style);
  const kinds = regionTallies(result);
  const people = kinds.some(({ tally }) => tally.people.affected > 0);
  const cut = { total: kinds.length, limit: KINDS, indent: 0 };
  const body = cutRows(kinds, cut, style, (kind) => kindRows(kind, style));
  const rows = [headerRow(people, style), ...body];
  yield* layTable(COLUMNS, rows, { width: style.width, indent: 2 });
}

function headerRow(people: boolean, { palette }: TextStyle): TableRow {
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  return cells(
    empty,
    faint(`${palette.signs.down} down`),
    faint(`${palette.signs.degraded} degraded`),
    faint('of'),
    faint(people ? 'people hit' : ''),
    empty,
  );
}

function* kindRows({ tally, regions }: KindRegions, style: TextStyle): Generator<TableRow> {
  const { kind, sites, people } = tally;
  const { palette } = style;
  const affected = people.total === 0 ? '' : groupedNumber(people.affected);
  yield cells(
    { text: singleLine(kindNoun(kind, sites.total)), style: palette.strong },
    ...levelCells(sites, style),
    { text: groupedNumber(sites.total), style: palette.plain },
    { text: affected, style: palette.plain },
    {
      text: people.total === 0 ? '' : `of ${groupedNumber(people.total)}`,
      style: palette.faint,
    },
  );
  // Where no region is known, the kind has said it all.
  if (regions.every(({ region }) => region === null)) return;
  const cut = { total: regions.length, limit: REGIONS, indent: 2 };
  yield* cutRows(regions, cut, style, (region) => [regionRow(region, style)]);
}

const regionRow = (tally: RegionTally, style: TextStyle): TableRow =>
  cells(
    { text: `  ${singleLine(tally.region ?? '(no region)')}`, style: style.palette.plain },
    ...levelCells(tally, style),
    empty,
    { text: tally.people === 0 ? '' : groupedNumber(tally.people), style: style.palette.plain },
    empty,
  );

const levelCells = (
  { down, degraded }: { readonly down: number; readonly degraded: number },
  { palette }: TextStyle,
): readonly Cell[] =>
  (
    [
      ['down', down],
      ['degraded', degraded],
    ] as const
  ).map(([level, count]) => ({
    text: count === 0 ? '-' : groupedNumber(count),
    style: count === 0 ? palette.faint : palette.of(level),
  }));
