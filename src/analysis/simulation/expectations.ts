import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { startOf } from '../../model/locate.js';
import type { SiteId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';
import type { Expectation, ExpectedState } from '../../model/scenario.js';
import type { State } from '../../model/state.js';
import type { Topology } from '../../model/topology.js';
import { findThing, type FoundThing } from '../../selection/find-thing.js';
import type { Change, ExpectationOutcome } from '../simulation-result.js';
import { changeBefore, lastReturn } from './course.js';
import type { FittedThings } from './fitted-things.js';
import type { RunRecord } from './run-record.js';
import { mergedCourse } from './site-course.js';
import type { TimedStructure } from './timed-structure.js';

/** Finds what expectations are about; what isn't there is among the diagnostics, with the nearest. */
export function soughtThings(
  topology: Topology,
  expectations: readonly Expectation[],
): {
  readonly things: ReadonlyMap<string, FoundThing>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const things = new Map<string, FoundThing>();
  const diagnostics: Diagnostic[] = [];
  for (const expectation of expectations) {
    const ids =
      expectation.type === 'state' ? [expectation.id] : [expectation.first, expectation.second];
    for (const id of ids) {
      const found = findThing(topology, id);
      if (found.ok) things.set(id, found.thing);
      else diagnostics.push({ ...found.diagnostic, range: expectation.range });
    }
  }
  return { things, diagnostics };
}

/** Holds what was seen against what was expected. */
export class Expecting {
  constructor(
    private readonly structure: TimedStructure,
    private readonly record: RunRecord,
    private readonly things: ReadonlyMap<string, FoundThing>,
    private readonly fitted: FittedThings,
  ) {}

  outcomeOf(expectation: Expectation): ExpectationOutcome {
    const { provenance, range } = expectation;
    const about = { provenance, place: range === null ? null : startOf(range) };
    return expectation.type === 'state'
      ? { ...about, ...this.stateOutcome(expectation) }
      : { ...about, ...this.orderOutcome(expectation) };
  }

  private stateOutcome(
    expected: ExpectedState,
  ): Pick<ExpectationOutcome, 'expected' | 'isMet' | 'seen' | 'returns' | 'fitted'> {
    const { type, id, from, to, states } = expected;
    const changes = this.courseOf(id);
    const times = [from, ...changes.flatMap(({ at }) => (at > from && at <= to ? [at] : []))];
    const wrong = times
      .map((at) => ({ at, change: changeBefore(changes, at) }))
      .find(({ change }) => !states.includes(stateIn(change)));
    const site = this.siteOf(id);
    return {
      expected: { type, id, from, to, states },
      isMet: wrong === undefined,
      seen:
        wrong === undefined
          ? null
          : {
              at: wrong.at,
              state: stateIn(wrong.change),
              causes: causeIds(wrong.change, site),
              by: wrong.change?.by ?? null,
            },
      returns: null,
      fitted: this.fitted.behind(this.numbersOf(id)),
    };
  }

  private orderOutcome({
    type,
    first,
    second,
  }: Extract<Expectation, { readonly type: 'order' }>): Pick<
    ExpectationOutcome,
    'expected' | 'isMet' | 'seen' | 'returns' | 'fitted'
  > {
    const returns = {
      first: lastReturn(this.courseOf(first)),
      second: lastReturn(this.courseOf(second)),
    };
    return {
      expected: { type, first, second },
      isMet: returns.first !== null && returns.second !== null && returns.first < returns.second,
      seen: null,
      returns,
      fitted: this.fitted.behind([...this.numbersOf(first), ...this.numbersOf(second)]),
    };
  }

  private courseOf(id: string): readonly Change[] {
    const courses = this.numbersOf(id).map((number) => this.record.changes.get(number) ?? []);
    return this.things.get(id)?.type === 'site' ? mergedCourse(courses) : (courses[0] ?? []);
  }

  /** The nodes that it is: of a site those of all its capabilities. */
  private numbersOf(id: string): readonly number[] {
    const thing = this.things.get(id);
    const { nodes, classes } = this.structure;
    if (thing === undefined) return [];
    if (thing.type === 'component') {
      const alike = nodes.components.filter((node) => node.id === thing.component.id);
      const own = alike.find(({ site }) => site === (thing.site?.id ?? null)) ?? alike[0];
      return own === undefined ? [] : [own.number];
    }
    const siteClass = classes.findIndex(({ sites }) => sites.includes(thing.site));
    return [...nodes.capabilitiesAt(siteClass)]
      .filter((node) => thing.type === 'site' || node.id === thing.capability.id)
      .map(({ number }) => number);
  }

  private siteOf(id: string): SiteId | null {
    const thing = this.things.get(id);
    return thing?.site?.id ?? null;
  }
}

const stateIn = (change: Change | null): State => change?.state ?? 'up';

/** Causes as ids, in their order; what is the site's own, told at the site. */
const causeIds = (change: Change | null, site: SiteId | null): readonly string[] =>
  (change?.causes ?? [])
    .map(({ type, id }) => {
      if (site === null || type === 'component') return id;
      return type === 'own' ? `${id}@${site}` : `${site}/${id}`;
    })
    .sort(byCodeUnit);
