import type { LostTime, ScenarioRun } from '../../analysis/simulation-result.js';
import { shortDuration } from '../duration-text.js';
import { kindNoun, ownNoun } from '../kind-noun.js';
import { aboutNumber, groupedNumber } from '../number-text.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { lengthsIn } from '../timeline/timeline-rows.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, empty, heading, left, right, wrapping, type TextStyle } from './text-style.js';
import { withHead } from './with-head.js';

const LONGEST = 5;
const CAPABILITIES = 20;

/** The components that were down longest, and those degraded longest of the rest. */
export function* longestSection({ things, end }: ScenarioRun, style: TextStyle): Generator<string> {
  const { palette, width } = style;
  const components = things
    .flatMap(({ thing, changes }) =>
      thing.type === 'component' ? [{ id: thing.id, ...lengthsIn(changes, end) }] : [],
    )
    .filter(({ down, degraded }) => down + degraded > 0)
    .sort((a, b) => b.down - a.down || b.degraded - a.degraded);
  if (components.length === 0) return;
  yield* heading(
    'Hit longest',
    `of ${groupedNumber(components.length)} ${ownNoun('component', components.length)}`,
    style,
  );
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
  const most = [...lost].sort(mostFirst);
  const cut = { total: most.length, limit: CAPABILITIES, indent: 0 };
  const rows = cutRows(most, cut, style, (each) => [lostRow(each, style)]);
  const head = cells(empty, faint('down'), faint('degraded'));
  yield* layTable([wrapping, right, right], withHead(head, rows), { width, indent: 2 });
}

function lostRow(lost: LostTime, { palette }: TextStyle): TableRow {
  const { name, kind, sites, peopleHours, siteHours } = lost;
  const hasPeople = peopleHours.down + peopleHours.degraded > 0;
  const hours = hasPeople ? peopleHours : siteHours;
  const unit = hasPeople ? '' : ' (in site-hours)';
  return cells(
    {
      text: `${singleLine(name)}, ${singleLine(kindNoun(kind, sites.total))}${unit}`,
      style: palette.plain,
    },
    { text: hoursText(hours.down), style: palette.of('down') },
    { text: hoursText(hours.degraded), style: palette.of('degraded') },
  );
}

/** By people down, then people degraded; where there are none, by sites. */
const mostFirst = (a: LostTime, b: LostTime): number =>
  b.peopleHours.down - a.peopleHours.down ||
  b.peopleHours.degraded - a.peopleHours.degraded ||
  b.siteHours.down - a.siteHours.down ||
  b.siteHours.degraded - a.siteHours.degraded;

const hoursText = (hours: number): string => (hours === 0 ? '' : aboutNumber(hours));
