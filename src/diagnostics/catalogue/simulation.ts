import { error, type Entries } from '../entry.js';
import { quote, quotedList } from '../phrases.js';

/** Findings about scenarios that can't be followed to an end. */
export interface SimulationArguments {
  'simulation-endless': Followed;
  'simulation-restless': Followed & {
    readonly seconds: number;
    readonly ids: readonly string[];
  };
}

interface Followed {
  readonly name: string;
  /** Which of the runs that are sampled, from 1; null: that with the middles of what is uncertain. */
  readonly run: { readonly number: number; readonly seed: number } | null;
}

export const SIMULATION_ENTRIES: Entries<SimulationArguments> = {
  'simulation-endless': error(
    (followed) =>
      `${followedText(followed)} goes on and on: after a million instants there are still timers to run out; give it an 'end'`,
  ),
  'simulation-restless': error(
    ({ seconds, ids, ...followed }) =>
      `${followedText(followed)} never comes to rest ${String(seconds)} seconds after its start: ${ids.length === 0 ? 'what is in groups' : quotedList(ids.slice(0, 5), 'and')} would change on and on at that time; see what these need of each other`,
  ),
};

const followedText = ({ name, run }: Followed): string =>
  run === null
    ? quote(name)
    : `${quote(name)}, in run ${String(run.number)} of seed ${String(run.seed)},`;
