import type { NamedNode } from '../../graph/node-table.js';
import type { Seconds } from '../../model/duration.js';
import type { SimulatedThing, ThingRun } from '../simulation-result.js';
import { siteEntries } from '../site-class-impact.js';
import type { RunRecord } from './run-record.js';
import type { TimedStructure } from './timed-structure.js';

/** Components, then capabilities, each by when they are first hit. */
export function thingRuns(structure: TimedStructure, { changes }: RunRecord): readonly ThingRun[] {
  const runs = [...changes].flatMap(([number, of]): readonly ThingRun[] => {
    const named = structure.nodes.at(number);
    const thing = named === null ? null : thingOf(structure, named);
    return thing === null ? [] : [{ thing, changes: of }];
  });
  const firstHit = ({ changes: [first] }: ThingRun): Seconds => first?.at ?? Infinity;
  const rank = ({ thing }: ThingRun): number => (thing.type === 'component' ? 0 : 1);
  return runs.sort((a, b) => rank(a) - rank(b) || firstHit(a) - firstHit(b));
}

/** A node as results tell of it. */
export function thingOf(
  { topology, classes }: TimedStructure,
  node: NamedNode,
): SimulatedThing | null {
  if (node.type === 'capability') {
    const capability = topology.capabilities.get(node.id);
    const siteClass = classes[node.siteClass];
    if (capability === undefined || siteClass === undefined) return null;
    const { id, name, criticality } = capability;
    return { type: 'capability', id, name, criticality, sites: siteEntries(siteClass) };
  }
  const component = topology.components.get(node.id);
  if (component === undefined) return null;
  const { id, name, kind, owner } = component;
  const told = node.site === null ? id : `${id}@${node.site}`;
  return { type: 'component', id: told, component: id, name, kind, owner };
}
