import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { TimedEvent } from '../../engine/time/simulator.js';
import type { NumberedComponent } from '../../graph/node-table.js';
import type { SiteId } from '../../model/ids.js';
import type { Selectors } from '../../model/policy.js';
import type { Scenario, ScenarioEvent } from '../../model/scenario.js';
import type { Topology } from '../../model/topology.js';
import { selectComponents, type SelectedComponent } from '../../selection/select-components.js';
import { imposedId } from '../imposition.js';
import type { RunEvent } from '../simulation-result.js';
import { middleOf } from './timed-structure.js';

/** The events of a scenario, with what they select. */
export interface SelectedEvents {
  readonly events: readonly SelectedEvent[];
  /** Sites to whose own components something happens alone. */
  readonly apart: ReadonlySet<SiteId>;
  /** Selectors that can't be understood, or select nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface SelectedEvent {
  readonly stated: ScenarioEvent;
  readonly fail: readonly SelectedComponent[];
  readonly degrade: readonly SelectedComponent[];
  readonly restore: readonly SelectedComponent[];
}

export function selectEvents(topology: Topology, { events }: Scenario): SelectedEvents {
  const diagnostics: Diagnostic[] = [];
  const select = (selectors: Selectors | null): readonly SelectedComponent[] =>
    (selectors ?? []).flatMap(({ text, range }) => {
      const found = selectComponents(topology, [text], range);
      diagnostics.push(...found.diagnostics);
      return found.selected;
    });
  const selected = events.map((stated) => ({
    stated,
    fail: select(stated.fail),
    degrade: select(stated.degrade),
    restore: select(stated.restore),
  }));
  const apart = selected
    .flatMap(({ fail, degrade, restore }) => [...fail, ...degrade, ...restore])
    .flatMap(({ site }) => site ?? []);
  return { events: selected, apart: new Set(apart), diagnostics };
}

/** An event by number, as the engine has it. */
export interface NumberedEvent {
  readonly selected: SelectedEvent;
  readonly timed: readonly TimedEvent[];
}

/** The same by number; of an uncertain length, the middle is taken. */
export const numberedEvents = (
  events: readonly SelectedEvent[],
  components: readonly NumberedComponent[],
): readonly NumberedEvent[] =>
  events.map((selected) => {
    const { at, lasts } = selected.stated;
    const all = (some: readonly SelectedComponent[], severity: number): readonly TimedEvent[] =>
      numbersOf(some, components).map((node) => ({
        at,
        node,
        severity,
        lasts: lasts === null ? Infinity : middleOf(lasts),
      }));
    return {
      selected,
      timed: [...all(selected.fail, 2), ...all(selected.degrade, 1), ...all(selected.restore, 0)],
    };
  });

/** What happens to every site's own component happens to those that are set apart as well. */
const numbersOf = (
  selected: readonly SelectedComponent[],
  components: readonly NumberedComponent[],
): readonly number[] =>
  components.flatMap(({ id, site: own, number }) =>
    selected.some(({ component, site }) => component.id === id && (site === null || site === own))
      ? [number]
      : [],
  );

/** The same as results tell it. */
export function toldEvent({ stated, fail, degrade, restore }: SelectedEvent): RunEvent {
  const ids = (selected: readonly SelectedComponent[]): readonly string[] => [
    ...new Set(
      selected.map(({ component, site }) =>
        imposedId({ component: component.id, site, state: 'down' }),
      ),
    ),
  ];
  const { at, lasts, note } = stated;
  return {
    at,
    fail: ids(fail),
    degrade: ids(degrade),
    restore: ids(restore),
    lasts: lasts === null ? null : middleOf(lasts),
    note,
  };
}
