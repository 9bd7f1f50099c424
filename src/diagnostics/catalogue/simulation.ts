import { error, type Entries } from '../entry.js';
import { quote, quotedList } from '../phrases.js';

/** Findings about scenarios that can't be followed to an end. */
export interface SimulationArguments {
  'simulation-endless': { readonly name: string };
  'simulation-restless': {
    readonly name: string;
    readonly seconds: number;
    readonly ids: readonly string[];
  };
}

export const SIMULATION_ENTRIES: Entries<SimulationArguments> = {
  'simulation-endless': error(
    ({ name }) =>
      `${quote(name)} goes on and on: after a million instants there are still timers to run out; give it an 'end'`,
  ),
  'simulation-restless': error(
    ({ name, seconds, ids }) =>
      `${quote(name)} never comes to rest ${String(seconds)} seconds after its start: ${ids.length === 0 ? 'what is in groups' : quotedList(ids.slice(0, 5), 'and')} would change on and on at that time; see what these need of each other`,
  ),
};
