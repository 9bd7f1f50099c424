import type { ExplanationResult } from '../../analysis/explanation-result.js';
import type { State } from '../../model/state.js';
import type { OutlineRow } from '../explanation/outline.js';
import { nodeAt } from '../explanation/steps.js';
import { beyondPhrase, detailPhrases, headPhrase } from '../explanation/step-phrases.js';
import { groupedNumber } from '../number-text.js';
import { phraseText } from '../phrase.js';
import { markCell } from '../terminal/palette.js';
import { wrapLines } from '../terminal/wrap-lines.js';
import type { TextStyle } from './text-style.js';

/** How many columns a step further into the tree takes. */
export const STEP = 2;

/** An explanation as a tree, each thing with how it is needed and where that stands. */
export function* explanationTree(
  result: ExplanationResult,
  rows: Iterable<OutlineRow>,
  deeper: string,
  style: TextStyle,
): Generator<string> {
  const { palette } = style;
  for (const { lasts, opens, row } of rows) {
    const margins = marginsOf(lasts, opens, style);
    switch (row.type) {
      case 'thing': {
        const { state } = nodeAt(result, row.step.to);
        const head = phraseText(headPhrase(result, row.step));
        const text = `${head}${whereText(row.reasons, style)}`;
        yield* lines(text, { ...margins, mark: state, style: palette.plain }, style);
        for (const detail of detailPhrases(result, row.step, isTold(row.reasons))) {
          const words = detail.map(phraseText).join(` ${palette.signs.dot} `);
          yield* lines(words, { ...margins, first: margins.rest, style: palette.faint }, style);
        }
        break;
      }
      case 'more': {
        const text = `${palette.signs.ellipsis} and ${groupedNumber(row.count)} more (--all)`;
        yield* lines(text, { ...margins, style: palette.faint }, style);
        break;
      }
      case 'beyond': {
        const text = phraseText(beyondPhrase(row.beyond, style.all ? Infinity : IMPOSED));
        const line = `${palette.signs.ellipsis} ${text} (${row.cut === 'depth' ? deeper : '--all'})`;
        yield* lines(line, { ...margins, style: palette.faint }, style);
      }
    }
  }
}

type Where = Extract<OutlineRow['row'], { readonly type: 'thing' }>['reasons'];

const isTold = (reasons: Where): boolean => reasons === 'above' || reasons === 'circle';

function whereText(reasons: Where, { palette }: TextStyle): string {
  switch (reasons) {
    case 'follow':
      return '';
    case 'above':
      return ' (see above)';
    case 'circle':
      return ' (see above: they need each other)';
    case 'cut':
      return ` ${palette.signs.ellipsis}`;
  }
}

/** How many of those that were imposed are named. */
const IMPOSED = 3;

interface Margins {
  /** Before the first line, and before those that follow it. */
  readonly first: string;
  readonly rest: string;
}

function marginsOf(
  lasts: readonly boolean[],
  opens: boolean,
  { palette: { signs } }: TextStyle,
): Margins {
  const past = lasts.map((last) => `${last ? ' ' : signs.bar} `);
  const joint = lasts.length === 0 ? [] : [`${lasts.at(-1) ? signs.lastBranch : signs.branch} `];
  return {
    first: [...past.slice(0, -1), ...joint].join(''),
    rest: [...past, `${opens ? signs.bar : ' '} `].join(''),
  };
}

function* lines(
  text: string,
  look: Margins & { readonly mark?: State; readonly style: (text: string) => string },
  { width, palette }: TextStyle,
): Generator<string> {
  const mark = look.mark === undefined ? null : markCell(palette, look.mark);
  const room = width - look.rest.length;
  let isFirst = true;
  for (const line of wrapLines(text, room)) {
    const margin = palette.faint(isFirst ? look.first : look.rest);
    const sign = isFirst && mark !== null ? `${mark.style(mark.text)} ` : '';
    yield `${margin}${sign}${look.style(line)}`.trimEnd() + '\n';
    isFirst = false;
  }
}
