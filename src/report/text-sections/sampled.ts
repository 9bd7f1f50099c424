import type { Quantiles, SampledLoss } from '../../analysis/sampled-result.js';
import type { ScenarioRun } from '../../analysis/simulation-result.js';
import type { State } from '../../model/state.js';
import type { Words } from '../language/words.js';
import { phraseText } from '../phrase.js';
import { markCell } from '../terminal/palette.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
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
  type SpokenStyle,
} from './text-style.js';
import { withHead } from './with-head.js';

const CAPABILITIES = 10;

/** What else may come of it, where what is uncertain was drawn: for how long, and to how many. */
export function* sampledSection({ sampled }: ScenarioRun, style: SpokenStyle): Generator<string> {
  if (sampled === null) return;
  const { words } = style;
  const { heading: title, gist, siteTime, peopleHours } = words.simulation.sampled;
  yield* heading(title, gist(sampled), style);
  if (sampled.uncertain === 0) return;
  const losses = [...sampled.losses].sort(mostFirst);
  yield* measureTable(siteTime, losses, (loss) => timesOf(loss, sampled.runs, words), style);
  yield* measureTable(peopleHours, losses, (loss) => peopleHoursOf(loss, words), style);
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
function timesOf(
  { siteTime, worstDown, hit }: SampledLoss,
  runs: number,
  { figures, terms, simulation }: Words,
): readonly Measure[] {
  const { aboutDuration, shareOf } = figures;
  const mean = (state: 'down' | 'degraded'): readonly Measure[] => {
    if (hit[state] === 0) return [];
    const quantiles = listed(siteTime[state]).map(aboutDuration);
    return [{ name: terms.state[state], state, share: shareOf(hit[state], runs), quantiles }];
  };
  const longest = listed(worstDown);
  const isOther = longest.some((each, i) => each !== listed(siteTime.down)[i]);
  const worst = { name: simulation.sampled.longest, state: 'down', share: '' } as const;
  return [
    ...mean('down'),
    ...(isOther ? [{ ...worst, quantiles: longest.map(aboutDuration) }] : []),
    ...mean('degraded'),
  ];
}

const peopleHoursOf = (
  { peopleHours }: SampledLoss,
  { figures, terms }: Words,
): readonly Measure[] =>
  (['down', 'degraded'] as const).flatMap((state) => {
    const quantiles = listed(peopleHours[state]);
    if (quantiles.every((each) => each === 0)) return [];
    const told = quantiles.map(figures.aboutNumber);
    return [{ name: terms.state[state], state, share: '', quantiles: told }];
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
  style: SpokenStyle,
): Generator<string> {
  const measured = losses
    .map((loss) => ({ loss, measures: measuresOf(loss) }))
    .filter(({ measures }) => measures.length > 0);
  if (measured.length === 0) return;
  const hasShares = measured.some(({ measures }) => measures.some(({ share }) => share !== ''));
  const { figures, simulation } = style.words;
  const faint = (text: string): Cell => ({ text, style: style.palette.faint });
  const quantiles = [0.05, 0.25, 0.5, 0.75, 0.95].map(figures.share);
  const heads = [hasShares ? simulation.sampled.inRuns : '', ...quantiles];
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
  { palette, words }: SpokenStyle,
): readonly TableRow[] {
  const text = phraseText(words.simulation.lost.place(name, sites, kind, 'people'));
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
