import {
  isBelow,
  type AvailabilityResult,
  type CapabilityAtKind,
} from '../../analysis/availability-result.js';
import type { State } from '../../model/state.js';
import { hoursText, nines } from '../exact/availability-text.js';
import { groupedBy } from '../grouped-by.js';
import { kindNoun } from '../kind-noun.js';
import { aboutNumber, groupedNumber } from '../number-text.js';
import { percentText } from '../percent-text.js';
import { markCell } from '../terminal/palette.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import {
  cells,
  empty,
  extraNumber,
  heading,
  left,
  line,
  right,
  sign,
  type TextStyle,
} from './text-style.js';
import { withHead } from './with-head.js';

const CAPABILITIES = 20;
const COLUMNS = [sign, left, right, extraNumber, right, extraNumber, left];

/** How available each capability is at the sites of each kind. */
export function* availabilitySection(
  { kinds }: AvailabilityResult,
  style: TextStyle,
): Generator<string> {
  const { palette, width } = style;
  const below = kinds.filter((each) => each.below > 0).length;
  const gist =
    below === 0
      ? `${groupedNumber(kinds.length)} by kind of site`
      : `${groupedNumber(kinds.length)} by kind of site, ${groupedNumber(below)} below target`;
  yield* heading('Capabilities', gist, style);
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  const head = cells(
    empty,
    faint('at'),
    faint('availability'),
    faint('worst'),
    faint('down a year'),
    faint('people-hours'),
    faint('target'),
  );
  const capabilities = groupedBy(kinds, ({ capability }) => capability);
  const cut = { total: capabilities.length, limit: CAPABILITIES, indent: 0 };
  const rows = cutRows(capabilities, cut, style, (each) => capabilityRows(each, style));
  yield* layTable(COLUMNS, withHead(head, rows), { width, indent: 2 });
}

function* capabilityRows(
  kinds: readonly CapabilityAtKind[],
  style: TextStyle,
): Generator<TableRow> {
  const [first] = kinds;
  if (first === undefined) return;
  const { capability, name } = first;
  const title = name === capability ? capability : `${name} (${capability})`;
  yield line({ text: singleLine(title), style: style.palette.strong });
  for (const kind of kinds) yield kindRow(kind, style);
}

function kindRow(told: CapabilityAtKind, { palette }: TextStyle): TableRow {
  const { kind, sites, availability, hoursDown, people, peopleHours, method } = told;
  const { mean, worst, best } = availability;
  const plain = (text: string): Cell => ({ text, style: palette.plain });
  // Where the budget ran out it is better than that.
  const [atLeast, atMost] = method === 'exact' ? ['', ''] : ['at least ', 'at most '];
  const state = stateOf(told);
  return cells(
    state === null ? empty : markCell(palette, state),
    plain(`${groupedNumber(sites)} ${singleLine(kindNoun(kind, sites))}`),
    plain(`${atLeast}${nines(mean)}`),
    plain(nines(worst) === nines(best) ? '' : nines(worst)),
    plain(`${atMost}${hoursText(hoursDown)}`),
    plain(people === 0 ? '' : aboutNumber(peopleHours)),
    { text: targetText(told, state), style: state === null ? palette.plain : palette.of(state) },
  );
}

/** Whether the target is met: `degraded` where that isn't known; null: there is none. */
function stateOf({ target, below, availability, method }: CapabilityAtKind): State | null {
  if (target === null) return null;
  if (below > 0) return 'down';
  if (!isBelow(availability.worst, target)) return 'up';
  return method === 'exact' ? 'down' : 'degraded';
}

function targetText({ target, below, sites }: CapabilityAtKind, state: State | null): string {
  if (target === null) return '';
  const text = percentText(target);
  if (state === 'degraded') return `${text}: not known`;
  return state === 'up' || below === sites ? text : `${text}, missed by ${groupedNumber(below)}`;
}
