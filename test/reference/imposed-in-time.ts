import type { Seconds } from '../../src/model/duration.js';
import { componentId } from '../../src/model/ids.js';
import type { State } from '../../src/model/state.js';
import type { Topology } from '../../src/model/topology.js';
import { worstOf } from './state-order.js';

/** An event of a scenario, its selector resolved. */
export interface ReferenceEvent {
  readonly at: Seconds;
  readonly type: 'fail' | 'degrade' | 'restore';
  /** A component, at every site where it is `perSite`, or `component@site`. */
  readonly id: string;
  /** Null: until it is restored. */
  readonly lasts: Seconds | null;
}

/** In force from `from` until just before `to`. */
interface Imposition {
  readonly thing: string;
  readonly state: State;
  readonly from: Seconds;
  readonly to: Seconds;
}

/** "`restore` ends all impositions on what it selects that began earlier than now." */
export function impositionsOf(
  topology: Topology,
  events: readonly ReferenceEvent[],
): readonly Imposition[] {
  return events.flatMap(({ at, type, id, lasts }) => {
    if (type === 'restore') return [];
    return thingsNamed(topology, id).map((thing): Imposition => {
      const restored = events.flatMap((event) =>
        event.type === 'restore' && event.at > at && thingsNamed(topology, event.id).includes(thing)
          ? [event.at]
          : [],
      );
      const state = type === 'fail' ? 'down' : 'degraded';
      return { thing, state, from: at, to: Math.min(at + (lasts ?? Infinity), ...restored) };
    });
  });
}

/** "What is imposed is the worst in force." */
export const imposedOn = (impositions: readonly Imposition[], thing: string, now: Seconds): State =>
  worstOf(
    impositions.flatMap(({ thing: on, state, from, to }) =>
      on === thing && from <= now && now < to ? [state] : [],
    ),
  );

function thingsNamed(topology: Topology, id: string): readonly string[] {
  const everywhere = topology.components.get(componentId(id))?.perSite === true;
  return everywhere ? [...topology.sites.keys()].map((site) => `${id}@${site}`) : [id];
}
