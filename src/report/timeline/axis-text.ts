import { displayWidth } from '../terminal/display-width.js';
import { startOfColumn, type TimeScale } from './time-scale.js';

/** Times above a bar, as many as there is room for; the first stands at the start. */
export function axisText(scale: TimeScale, textOf: (seconds: number) => string): string {
  const widest = Math.max(displayWidth(textOf(0)), displayWidth(textOf(scale.end)));
  const ticks = Math.max(1, Math.floor(scale.columns / (widest + 4)));
  let line = '';
  for (let tick = 0; tick < ticks; tick++) {
    const column = Math.floor((tick * scale.columns) / ticks);
    const text = textOf(Math.round(startOfColumn(column, scale) / 60) * 60);
    if (column < line.length || column + displayWidth(text) > scale.columns) continue;
    line = line.padEnd(column) + text;
  }
  return line;
}

/** Signs at the columns in which something happens: that of the last of them, where they crowd. */
export function marksText(columns: readonly number[], signs: readonly string[]): string {
  const cells: string[] = [];
  columns.forEach((column, i) => {
    while (cells.length <= column) cells.push(' ');
    cells[column] = signs[i] ?? '';
  });
  return cells.join('');
}
