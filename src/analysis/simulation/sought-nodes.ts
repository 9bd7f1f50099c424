import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { SiteId } from '../../model/ids.js';
import type { Expectation } from '../../model/scenario.js';
import type { Topology } from '../../model/topology.js';
import { findThing, type FoundThing } from '../../selection/find-thing.js';
import type { Change } from '../simulation-result.js';
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

/** The nodes that things are, found once however often it is asked what became of them. */
export class SoughtNodes {
  private readonly numbers: ReadonlyMap<string, readonly number[]>;

  constructor(
    structure: TimedStructure,
    private readonly things: ReadonlyMap<string, FoundThing>,
  ) {
    this.numbers = new Map([...things].map(([id, thing]) => [id, numbersOf(structure, thing)]));
  }

  /** Of a site those of all its capabilities. */
  numbersOf(id: string): readonly number[] {
    return this.numbers.get(id) ?? [];
  }

  all(): ReadonlySet<number> {
    return new Set([...this.numbers.values()].flat());
  }

  /** Where it is; null: it isn't at a site. */
  siteOf(id: string): SiteId | null {
    return this.things.get(id)?.site?.id ?? null;
  }

  courseOf(id: string, { changes }: RunRecord): readonly Change[] {
    const courses = this.numbersOf(id).map((number) => changes.get(number) ?? []);
    return this.things.get(id)?.type === 'site' ? mergedCourse(courses) : (courses[0] ?? []);
  }
}

function numbersOf({ nodes, classes }: TimedStructure, thing: FoundThing): readonly number[] {
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
