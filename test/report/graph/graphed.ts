import { graphTopology } from '../../../src/analysis/graph-topology.js';
import type { GraphResult } from '../../../src/analysis/graph-result.js';
import type { Topology } from '../../../src/model/topology.js';
import { writeGraph, type GraphFormat } from '../../../src/report/graph-formats.js';
import type { PictureContext } from '../../../src/report/graph/picture-of.js';
import { findThing } from '../../../src/selection/find-thing.js';
import { selectComponents } from '../../../src/selection/select-components.js';

export interface Asked {
  readonly around?: string;
  readonly depth?: number;
  readonly fail?: readonly string[];
  readonly within?: number;
}

/** Asks for a graph by ids, as the command line does. */
export function graphed(
  topology: Topology,
  { around, depth = 1, fail = [], within }: Asked = {},
): GraphResult {
  const found = around === undefined ? null : findThing(topology, around);
  if (found?.ok === false) throw new Error(`no ${String(around)}`);
  const { selected } = selectComponents(topology, fail);
  return graphTopology(topology, {
    around: found && { centre: found.thing, depth },
    impositions: selected.map(({ component, site }) => ({
      component: component.id,
      site,
      state: 'down',
    })),
    within: within ?? null,
    workarounds: 'count',
  });
}

/** A graph in a format, as one text. */
export async function written(
  format: GraphFormat,
  result: GraphResult,
  context: Partial<PictureContext> = {},
): Promise<string> {
  const told = await writeGraph(format, result, { by: null, all: false, ...context });
  if (!told.ok) throw new Error('There is less than that in it.');
  return [...told.pieces].join('');
}

/** The same topology with texts, in turn, in the place of every name, kind, owner and region. */
export function namedThroughout(topology: Topology, ...texts: readonly string[]): Topology {
  let used = 0;
  const text = (): string => texts[used++ % texts.length] ?? '';
  const renamed = <Id, Thing>(things: ReadonlyMap<Id, Thing>, more: () => Partial<Thing>) =>
    new Map([...things].map(([id, thing]) => [id, { ...thing, ...more() }]));
  return {
    ...topology,
    name: text(),
    components: renamed(topology.components, () => ({
      name: text(),
      kind: text(),
      owner: text(),
      labels: new Map([['region', text()]]),
    })),
    capabilities: renamed(topology.capabilities, () => ({
      name: text(),
      workaround: { name: text(), lasts: null },
    })),
    sites: renamed(topology.sites, () => ({ name: text(), kind: text(), region: text() })),
  };
}
