import type { Seconds } from '../../model/duration.js';
import type { ClockTime } from '../../model/scenario.js';
import { ticks } from './ticks.js';
import { columnOf, type TimeScale } from './time-scale.js';

/**
 * Round times above a bar, of the clock or after the start, as many as there is room for.
 *
 * @param label how a time is told, with the sign that stands in its column in front
 */
export function axisText(
  scale: TimeScale,
  start: ClockTime | null,
  label: (at: Seconds) => string,
): string {
  const labels = (times: readonly Seconds[]): readonly Label[] =>
    times.map((at) => ({ column: columnOf(at, scale), text: label(at) }));
  const fits = (times: readonly Seconds[]): boolean => areApart(labels(times));
  let line = '';
  for (const { column, text } of labels(ticks(scale.end, start, fits)))
    if (column + text.length <= scale.columns) line = line.padEnd(column) + text;
  return line;
}

interface Label {
  readonly column: number;
  readonly text: string;
}

/** Whether a space stands before each but the first. */
const areApart = (labels: readonly Label[]): boolean =>
  labels.every(({ column }, n) => {
    const before = labels[n - 1];
    return before === undefined || before.column + before.text.length < column;
  });

/** Signs at the columns in which something happens: that of the last of them, where they crowd. */
export function marksText(columns: readonly number[], signs: readonly string[]): string {
  const cells: string[] = [];
  columns.forEach((column, i) => {
    while (cells.length <= column) cells.push(' ');
    cells[column] = signs[i] ?? '';
  });
  return cells.join('');
}
