import type { Dependents } from '../../analysis/list-result.js';
import { groupedNumber } from '../number-text.js';
import type { Column } from '../terminal/column-widths.js';
import type { Cell } from '../terminal/table.js';
import { right, type TextStyle } from './text-style.js';

/** How many things need a thing directly, where there is room for it, and in all; at how many sites. */
export const DEPENDENT_COLUMNS: readonly Column[] = [{ ...right, shown: 'to-spare' }, right, right];

/** What the numbers are, for the heading. */
export const DEPENDENT_GIST = 'and how many things and sites need each';

export const dependentHeads = ({ palette }: TextStyle): readonly Cell[] =>
  ['direct', 'all', 'sites'].map((text) => ({ text, style: palette.faint }));

export const dependentCells = (
  { direct, all, sites }: Dependents,
  { palette }: TextStyle,
): readonly Cell[] =>
  [direct, all, sites].map((count) => ({
    text: count === 0 ? '-' : groupedNumber(count),
    style: count === 0 ? palette.faint : palette.plain,
  }));
