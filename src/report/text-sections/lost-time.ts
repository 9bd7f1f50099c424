import type { LostTime, ScenarioRun } from '../../analysis/simulation-result.js';
import { phraseText } from '../phrase.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { lengthsIn } from '../timeline/timeline-rows.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, empty, heading, left, right, wrapping, type SpokenStyle } from './text-style.js';
import { withHead } from './with-head.js';

const LONGEST = 5;
const CAPABILITIES = 20;

/** The components that were down longest, and those degraded longest of the rest. */
export function* longestSection(
  { things, end }: ScenarioRun,
  style: SpokenStyle,
): Generator<string> {
  const { palette, width } = style;
  const { lost, timeline } = style.words.simulation;
  const components = things
    .flatMap(({ thing, changes }) =>
      thing.type === 'component' ? [{ id: thing.id, ...lengthsIn(changes, end) }] : [],
    )
    .filter(({ down, degraded }) => down + degraded > 0)
    .sort((a, b) => b.down - a.down || b.degraded - a.degraded);
  if (components.length === 0) return;
  yield* heading(lost.longest, lost.ofComponents(components.length), style);
  const cut = { total: components.length, limit: LONGEST, indent: 0 };
  const rows = cutRows(components, cut, style, ({ id, down, degraded }) => [
    cells(
      { text: singleLine(id), style: palette.plain },
      { text: down === 0 ? '' : timeline.down(down), style: palette.of('down') },
      {
        text: degraded === 0 ? '' : timeline.degraded(degraded),
        style: palette.of('degraded'),
      },
    ),
  ]);
  yield* layTable([wrapping, left, left], rows, { width, indent: 2 });
}

/** What was lost, in people times hours; without people, in sites times hours. */
export function* lostTimeSection({ lost }: ScenarioRun, style: SpokenStyle): Generator<string> {
  if (lost.length === 0) return;
  const { palette, width, words } = style;
  const { heading: title, gist } = words.simulation.lost;
  yield* heading(title, gist, style);
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  const most = [...lost].sort(mostFirst);
  const cut = { total: most.length, limit: CAPABILITIES, indent: 0 };
  const rows = cutRows(most, cut, style, (each) => [lostRow(each, style)]);
  const head = cells(empty, faint(words.terms.state.down), faint(words.terms.state.degraded));
  yield* layTable([wrapping, right, right], withHead(head, rows), { width, indent: 2 });
}

function lostRow(lost: LostTime, { palette, words }: SpokenStyle): TableRow {
  const { name, kind, sites, peopleHours, siteHours } = lost;
  const hasPeople = peopleHours.down + peopleHours.degraded > 0;
  const hours = hasPeople ? peopleHours : siteHours;
  const unit = hasPeople ? 'people' : 'sites';
  const hoursText = (told: number): string => (told === 0 ? '' : words.figures.aboutNumber(told));
  return cells(
    {
      text: phraseText(words.simulation.lost.place(name, sites.total, kind, unit)),
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
