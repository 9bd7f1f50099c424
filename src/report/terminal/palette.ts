import type { ChalkInstance } from 'chalk';
import type { State } from '../../model/state.js';
import type { Cell } from './table.js';

/** Signs and colours of the terminal. Each sign takes one column; colour only repeats what signs and words say. */
export interface Palette {
  readonly signs: Signs;
  readonly strong: Style;
  readonly faint: Style;
  readonly plain: Style;
  readonly risk: Style;
  readonly of: (state: State) => Style;
}

type Style = (text: string) => string;

interface Signs {
  readonly down: string;
  readonly degraded: string;
  readonly up: string;
  readonly risk: string;
  readonly dot: string;
  readonly ellipsis: string;
  readonly arrow: string;
  /** What joins the lines of a tree: to one that others follow, to the last, past all. */
  readonly branch: string;
  readonly lastBranch: string;
  readonly bar: string;
  /** A stretch of time in a state, drawn as many times as it takes columns. */
  readonly spans: Readonly<Record<State, string>>;
}

/** None of them is an emoji, or of ambiguous width where it marks a state by itself. */
const UNICODE: Signs = {
  down: '✗',
  degraded: '◒',
  up: '✓',
  risk: '!',
  dot: '·',
  ellipsis: '…',
  arrow: '→',
  branch: '├',
  lastBranch: '└',
  bar: '│',
  spans: { down: '█', degraded: '▒', up: '·' },
};

const ASCII: Signs = {
  down: 'x',
  degraded: '~',
  up: '+',
  risk: '!',
  dot: '-',
  ellipsis: '...',
  arrow: '->',
  branch: '|',
  lastBranch: '`',
  bar: '|',
  spans: { down: '#', degraded: '=', up: '.' },
};

export function paletteOf(chalk: ChalkInstance, ascii: boolean): Palette {
  const styles: Readonly<Record<State, Style>> = {
    up: chalk.green,
    degraded: chalk.yellow,
    down: chalk.red,
  };
  return {
    signs: ascii ? ASCII : UNICODE,
    strong: chalk.bold,
    faint: chalk.dim,
    plain: (text) => text,
    risk: chalk.magenta,
    of: (state) => styles[state],
  };
}

/** The sign of a state in its colour; a word for it stands nearby. */
export const markCell = (palette: Palette, state: State): Cell => ({
  text: palette.signs[state],
  style: palette.of(state),
});
