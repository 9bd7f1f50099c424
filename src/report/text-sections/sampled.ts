import type { Quantiles, Sampled, SampledLoss } from '../../analysis/sampled-result.js';
import type { ScenarioRun } from '../../analysis/simulation-result.js';
import type { State } from '../../model/state.js';
import { aboutDuration } from '../duration-text.js';
import { kindNoun, ownNoun } from '../kind-noun.js';
import { aboutNumber, groupedNumber } from '../number-text.js';
import { shareText } from '../percent-text.js';
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

const CAPABILITIES = 10;

/** What else may come of it, where what is uncertain was drawn: for how long, and to how many. */
export function* sampledSection({ sampled }: ScenarioRun, style: TextStyle): Generator<string> {
  if (sampled === null) return;
  yield* heading('Sampled', gistOf(sampled), style);
  if (sampled.uncertain === 0) return;
  const losses = [...sampled.losses].sort(mostFirst);
  yield* measureTable('mean time of a site', losses, (loss) => timesOf(loss, sampled.runs), style);
  yield* measureTable('people-hours', losses, peopleHoursOf, style);
}

function gistOf({ runs, seed, uncertain, losses }: Sampled): string {
  if (uncertain === 0) return 'nothing is uncertain: any other run would come to the same';
  const ranges = uncertain === 1 ? 'its range' : 'their ranges';
  const drawn =
    `${groupedNumber(runs)} ${ownNoun('run', runs)} of seed ${String(seed)}, each with ` +
    `${groupedNumber(uncertain)} ${ownNoun('length', uncertain)} of time drawn evenly from ${ranges}`;
  return losses.length === 0
    ? `${drawn}: nothing is lost in any`
    : `${drawn}; below 95%, what so many of them don't exceed`;
}

/** What is measured in each run. */
interface Measure {
  readonly name: string;
  readonly state: State;
  /** In which share of the runs it is anything; empty: another row says it. */
  readonly share: string;
  readonly quantiles: readonly string[];
}

/** For how long at a site: down on average, down where that lasts longest, and degraded on average. */
function timesOf({ siteTime, worstDown, hit }: SampledLoss, runs: number): readonly Measure[] {
  const mean = (state: 'down' | 'degraded'): readonly Measure[] => {
    if (hit[state] === 0) return [];
    const quantiles = listed(siteTime[state]).map(aboutDuration);
    return [{ name: state, state, share: shareText(hit[state], runs), quantiles }];
  };
  const longest = listed(worstDown);
  const isOther = longest.some((each, i) => each !== listed(siteTime.down)[i]);
  const worst = { name: 'longest', state: 'down', share: '' } as const;
  return [
    ...mean('down'),
    ...(isOther ? [{ ...worst, quantiles: longest.map(aboutDuration) }] : []),
    ...mean('degraded'),
  ];
}

const peopleHoursOf = ({ peopleHours }: SampledLoss): readonly Measure[] =>
  (['down', 'degraded'] as const).flatMap((state) => {
    const quantiles = listed(peopleHours[state]);
    if (quantiles.every((each) => each === 0)) return [];
    return [{ name: state, state, share: '', quantiles: quantiles.map(aboutNumber) }];
  });

const listed = ({ p5, p25, p50, p75, p95 }: Quantiles): readonly number[] => [
  p5,
  p25,
  p50,
  p75,
  p95,
];

const COLUMNS = [sign, left, right, right, extraNumber, right, extraNumber, right];

/** What is measured of each capability, a row each; where there is nothing, no table. */
function* measureTable(
  what: string,
  losses: readonly SampledLoss[],
  measuresOf: (loss: SampledLoss) => readonly Measure[],
  style: TextStyle,
): Generator<string> {
  const measured = losses
    .map((loss) => ({ loss, measures: measuresOf(loss) }))
    .filter(({ measures }) => measures.length > 0);
  if (measured.length === 0) return;
  const hasShares = measured.some(({ measures }) => measures.some(({ share }) => share !== ''));
  const faint = (text: string): Cell => ({ text, style: style.palette.faint });
  const heads = [hasShares ? 'in runs' : '', '5%', '25%', '50%', '75%', '95%'];
  const cut = { total: measured.length, limit: CAPABILITIES, indent: 0 };
  const rows = cutRows(measured, cut, style, ({ loss, measures }) =>
    lossRows(loss, measures, style),
  );
  const head = cells(empty, faint(what), ...heads.map(faint));
  yield* layTable(COLUMNS, withHead(head, rows), { width: style.width, indent: 2 });
}

/** What it is of, and a row for each measure. */
function lossRows(
  { name, kind, sites }: SampledLoss,
  measures: readonly Measure[],
  { palette }: TextStyle,
): readonly TableRow[] {
  const text = `${singleLine(name)}, ${singleLine(kindNoun(kind, sites))}`;
  return [
    line({ text, style: palette.plain }),
    ...measures.map(({ name: measured, state, share, quantiles }) =>
      cells(
        markCell(palette, state),
        { text: measured, style: palette.of(state) },
        { text: share, style: palette.plain },
        ...quantiles.map((each) => ({ text: each, style: palette.of(state) })),
      ),
    ),
  ];
}

/** By what is lost in half of the runs, then in few of them: people first, then time at sites. */
const mostFirst = (a: SampledLoss, b: SampledLoss): number =>
  moreOf(a.peopleHours.down, b.peopleHours.down) ||
  moreOf(a.siteTime.down, b.siteTime.down) ||
  moreOf(a.siteTime.degraded, b.siteTime.degraded);

const moreOf = (a: Quantiles, b: Quantiles): number => b.p50 - a.p50 || b.p95 - a.p95;
