import type { Element } from 'hast';
import type { Seconds } from '../../model/duration.js';
import type { Figures, Times } from '../language/figures.js';
import { displayWidth } from '../terminal/display-width.js';
import { ticks } from '../timeline/ticks.js';
import { element, text } from './elements.js';

export interface Mark {
  readonly at: Seconds;
  readonly label: string;
}

/** Of letters, for which there is room on a phone. */
const COLUMNS = 44;
const GAP = 2;

/** Round times at which an axis is marked, as many as a phone has room for. */
export function axisMarks(end: Seconds, times: Times, { clock }: Figures): readonly Mark[] {
  const marks = (all: readonly Seconds[]): readonly Mark[] =>
    all.map((at) => ({ at, label: clock(times, at) }));
  const fits = (all: readonly Seconds[]): boolean =>
    marks(all).reduce((sum, { label }) => sum + displayWidth(label) + GAP, 0) <= COLUMNS;
  return marks(ticks(end, times.start, fits));
}

/** Their labels, each over its place: placed by shares, so that they keep their size. */
export const axisSvg = (marks: readonly Mark[], end: Seconds): Element =>
  element(
    'svg',
    { className: ['marks'], width: '100%', height: 16 },
    ...marks.map(({ at, label }) => {
      const x = `${String(Math.round((at / end) * 1000) / 10)}%`;
      return element('text', { x, y: '12', textAnchor: anchorAt(at / end) }, text(label));
    }),
  );

/** At the ends, labels stay inside. */
function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.05) return 'start';
  return share > 0.95 ? 'end' : 'middle';
}
