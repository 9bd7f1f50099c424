import type { Sampled, Sampling } from '../sampled-result.js';
import type { DurationDraws } from './duration-draws.js';
import { Expecting } from './expectations.js';
import type { Replay } from './replay.js';
import { recordRun, type Recording, type RunRecord } from './run-record.js';
import { SampledLosses } from './sampled-losses.js';

/** Is told how many runs are done, and of how many. */
export type WatchRuns = (done: number, of: number) => void;

/** One of the runs that were sampled comes to no end. */
export class UnfinishedRun extends Error {
  /** @param run from 1 */
  constructor(
    readonly run: number,
    override readonly cause: unknown,
  ) {
    super(`run ${String(run)} comes to no end`);
  }
}

/**
 * Follows a scenario through many runs, for each of which what is uncertain is drawn anew; where
 * nothing is, through one. The network is the same in all but for how long its components recover, and
 * a run leaves no more behind than a few numbers for each capability and kind of site that it hits.
 *
 * @throws UnfinishedRun
 */
export function sampleRuns(
  replay: Replay,
  draws: DurationDraws,
  { runs: asked, seed }: Sampling,
  watch: WatchRuns,
): Sampled {
  const { structure, expectations, sought } = replay;
  const runs = draws.count === 0 ? 1 : asked;
  const recording = inShort(replay);
  const losses = new SampledLosses(structure, runs);
  const met = expectations.map(() => 0);
  for (let run = 0; run < runs; run++) {
    watch(run, runs);
    const record = recordDrawn(replay, draws, recording, run);
    losses.add(run, record);
    const expecting = new Expecting(record, sought);
    for (const [i, expectation] of expectations.entries()) {
      if (expecting.isMet(expectation)) met[i] = (met[i] ?? 0) + 1;
    }
  }
  return { runs, seed, uncertain: draws.count, met, losses: losses.losses() };
}

function recordDrawn(
  { span }: Replay,
  draws: DurationDraws,
  recording: Recording,
  run: number,
): RunRecord {
  const { network, events } = draws.next();
  try {
    return recordRun(network, events, span, recording);
  } catch (error) {
    throw new UnfinishedRun(run + 1, error);
  }
}

/** What becomes of capabilities, and of what something is expected of; not why. */
function inShort({ structure: { network, nodes, classes }, sought }: Replay): Recording {
  // Asked of each change of each run, and so kept by number.
  const kept = new Uint8Array(network.size);
  for (const number of sought.all()) kept[number] = 1;
  for (const siteClass of classes.keys())
    for (const { number } of nodes.capabilitiesAt(siteClass)) kept[number] = 1;
  return {
    keeps: (node) => kept[node] === 1,
    why: () => ({ by: null, causes: [] }),
  };
}
