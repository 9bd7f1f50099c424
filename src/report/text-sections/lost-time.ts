import type { LostTime, ScenarioRun } from '../../analysis/simulation-result.js';
import { shortDuration } from '../duration-text.js';
import { kindNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { layTable, type Cell } from '../terminal/table.js';
import { lengthsIn } from '../timeline/timeline-rows.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, left, right, wrapping, type TextStyle } from './text-style.js';

const LONGEST = 5;
const CAPABILITIES = 20;

/** The components that were down longest, and those degraded longest of the rest. */
export function* longestSection({ things, end }: ScenarioRun, style: TextStyle): Generator<string> {
  const { palette, width } = style;
  const components = things
    .flatMap(({ thing, changes }) =>
      thing.type === 'component' ? [{ id: thing.id, ...lengthsIn(changes, end) }] : [],
    )
    .sort((a, b) => b.down - a.down || b.degraded - a.degraded);
  if (components.length === 0) return;
  yield* heading('Hit longest', `of ${groupedNumber(components.length)} components`, style);
  const cut = { total: components.length, limit: LONGEST, indent: 0 };
  const rows = cutRows(components, cut, style, ({ id, down, degraded }) => [
    cells(
      { text: singleLine(id), style: palette.plain },
      { text: down === 0 ? '' : `down ${shortDuration(down)}`, style: palette.of('down') },
      {
        text: degraded === 0 ? '' : `degraded ${shortDuration(degraded)}`,
        style: palette.of('degraded'),
      },
    ),
  ]);
  yield* layTable([wrapping, left, left], rows, { width, indent: 2 });
}

/** What was lost, in people times hours; without people, in sites times hours. */
export function* lostTimeSection({ lost }: ScenarioRun, style: TextStyle): Generator<string> {
  if (lost.length === 0) return;
  const { palette, width } = style;
  yield* heading('People-hours lost', 'by capability and kind of site', style);
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  const most = [...lost].sort((a, b) => weightOf(b) - weightOf(a));
  const cut = { total: most.length, limit: CAPABILITIES, indent: 0 };
  const rows = cutRows(most, cut, style, ({ name, kind, sites, peopleHours, siteHours }) => [
    cells(
      {
        text: `${singleLine(name)}, ${singleLine(kindNoun(kind, sites.total))}`,
        style: palette.plain,
      },
      { text: hours(peopleHours.down, siteHours.down), style: palette.of('down') },
      { text: hours(peopleHours.degraded, siteHours.degraded), style: palette.of('degraded') },
    ),
  ]);
  const table = {
    *[Symbol.iterator]() {
      yield cells(faint(''), faint('down'), faint('degraded'));
      yield* rows;
    },
  };
  yield* layTable([wrapping, right, right], table, { width, indent: 2 });
}

const weightOf = ({ peopleHours, siteHours }: LostTime): number =>
  peopleHours.down * 1e6 + peopleHours.degraded + siteHours.down / 1e6;

function hours(people: number, sites: number): string {
  if (people > 0) return groupedNumber(Math.round(people));
  return sites > 0 ? `(${groupedNumber(Math.round(sites))} site-hours)` : '';
}
