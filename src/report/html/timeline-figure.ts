import type { Element, Text } from 'hast';
import type { TimelineRow } from '../../model/report/course.js';
import type { Seconds } from '../../model/duration.js';
import type { Level } from '../../model/state.js';
import { phraseText } from '../phrase.js';
import type { Times } from '../language/figures.js';
import type { ReportWords } from '../language/report-words.js';
import { barsSvg, type Bar } from './bars-svg.js';
import { element, lines, text } from './elements.js';
import { axisMarks, axisSvg } from './time-axis.js';

/**
 * A row for each thing, with bars while it is hit, under an axis. Bars are stretched to the room that
 * there is, letters never are.
 */
export function timelineFigure(
  rows: readonly TimelineRow[],
  { times, end }: { readonly times: Times; readonly end: Seconds },
  words: ReportWords,
): readonly Element[] {
  const marks = axisMarks(end, times, words.figures);
  const ticks = marks.map(({ at }) => at / end);
  return [
    element('p', { className: ['key'] }, ...keyOf('down', words), ...keyOf('degraded', words)),
    element(
      'ol',
      { className: ['timeline'] },
      ...lines([
        element('li', { className: ['axis'], ariaHidden: 'true' }, axisSvg(marks, end)),
        ...rows.map(rowElement),
      ]),
    ),
  ];

  function rowElement({ type, name, kind, bars }: TimelineRow): Element {
    const label = phraseText(kind === null ? [{ name }] : [{ name }, ', ', { name: kind }]);
    const drawn = bars.map(({ from, to, state }): Bar => ({
      from: from / end,
      to: to / end,
      state,
      told: `${words.state[state]} ${words.figures.clock(times, from)}–${words.figures.clock(times, to)}`,
    }));
    const told = drawn.map((bar) => bar.told).join(', ');
    return element(
      'li',
      { className: [type] },
      element('span', {}, text(label)),
      barsSvg(drawn, ticks, { role: 'img', ariaLabel: told }),
    );
  }
}

/** What a bar looks like in a state, and what that is called. */
const keyOf = (state: Level, words: ReportWords): readonly (Element | Text)[] => [
  barsSvg([{ from: 0, to: 1, state, told: null }], [], { ariaHidden: 'true' }),
  text(` ${words.state[state]} `),
];
