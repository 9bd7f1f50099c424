import type { GraphedEdge, GraphedNode, GraphResult } from '../../analysis/graph-result.js';
import { isoDuration } from '../duration-text.js';

/** What graph formats hold of a node, an edge or the whole: plain values, and nothing that isn't there. */
export type GraphAttributes = Readonly<Record<string, string | number | boolean>>;

export function graphAttributes(result: GraphResult): GraphAttributes {
  const { format, topology, around, imposed, within, workarounds } = result;
  const failed = (level: 'down' | 'degraded'): string | null =>
    imposed
      .filter(({ state }) => state === level)
      .map(({ id }) => id)
      .join(' ') || null;
  return present({
    format,
    name: topology.name,
    around: around?.id,
    depth: around?.depth,
    fail: failed('down'),
    degrade: failed('degraded'),
    within: duration(within),
    workarounds: imposed.length === 0 ? null : workarounds,
  });
}

export function nodeAttributes(node: GraphedNode): GraphAttributes {
  const { fate } = node;
  return present({
    type: node.type,
    ...ownAttributes(node),
    state: fate?.state,
    degradedAfter: duration(fate?.degradedAfter),
    downAfter: duration(fate?.downAfter),
    imposed: fate?.imposed,
  });
}

function ownAttributes(node: GraphedNode): Attributes {
  switch (node.type) {
    case 'component': {
      const { id, name, kind, owner, region, perSite, site } = node;
      return { id, name, kind, owner, region, perSite, site };
    }
    case 'capability': {
      const { id, name, criticality, workaround, sites } = node;
      const { first, entries, kinds, region } = sites;
      return {
        id,
        name,
        criticality,
        workaround,
        site: first.id,
        siteEntries: entries,
        sites: kinds.reduce((sum, each) => sum + each.sites, 0),
        siteKinds: kinds.map(({ kind }) => kind).join(', '),
        region,
      };
    }
    case 'capability-itself':
    case 'role':
      return { id: node.id };
    case 'group': {
      const { form, needed, members, failover } = node;
      return { form, needed, members, failover: duration(failover) };
    }
  }
}

export function edgeAttributes({
  position,
  mode,
  effect,
  workaround,
  contributes,
}: GraphedEdge): GraphAttributes {
  const tolerating = 'tolerates' in mode ? mode : null;
  return present({
    position,
    mode: mode.type,
    tolerates: duration(tolerating?.tolerates),
    meanwhile: tolerating?.meanwhile,
    effect,
    workaround,
    contributes,
  });
}

/** The key of an edge: no two of one dependent have the same position. */
export const edgeKey = (dependent: string, { position }: GraphedEdge): string =>
  `${dependent}>${String(position)}`;

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

function present(attributes: Attributes): GraphAttributes {
  const held: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) held[name] = value;
  return held;
}

const duration = (seconds: number | null | undefined): string | null =>
  seconds === null || seconds === undefined ? null : isoDuration(seconds);
