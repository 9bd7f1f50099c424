import type { GraphedCapability, GraphedComponent } from '../../analysis/graph-result.js';

/** What can share a node with others. */
export type Foldable = GraphedComponent | GraphedCapability;

/** How many nodes a picture has room for before alike things share one. */
export interface Room {
  readonly components: number;
  readonly capabilities: number;
}

/** How things are drawn together. */
export interface Folding {
  /** Those with the same key share a node. */
  readonly keyOf: (thing: Foldable) => string;
  /** Whether groups have nodes of their own: not where the components that need them don't. */
  readonly hasGroups: boolean;
}

/**
 * The finest ways to draw alike things together for which there is room. Components by themselves,
 * or by kind; capabilities each by the sites that need the same, at sites of one kind together, or
 * all together at those; the last resort for both is by state alone. What is asked about, or fails,
 * or stands in another cluster, stays apart until then.
 */
export function foldingOf(
  things: readonly Foldable[],
  clusterOf: (thing: Foldable) => string | null,
  room: Room,
): Folding {
  const keyOf = (thing: Foldable, ...alike: readonly unknown[]): string =>
    JSON.stringify([thing.type, clusterOf(thing), thing.fate?.state, ...alike]);
  const sameKind = (thing: GraphedComponent): string =>
    thing.isCentre || thing.fate?.imposed === true ? thing.key : keyOf(thing, thing.kind);
  const sameCapability = (thing: GraphedCapability): string =>
    keyOf(thing, siteKinds(thing), thing.id);
  const sameSites = (thing: GraphedCapability): string =>
    thing.isCentre ? sameCapability(thing) : keyOf(thing, siteKinds(thing));

  const components = things.filter((thing) => thing.type === 'component');
  const capabilities = things.filter((thing) => thing.type === 'capability');
  const component = finest([itself, sameKind], components, room.components);
  const capability = finest([itself, sameCapability, sameSites], capabilities, room.capabilities);
  return {
    keyOf: (thing) => (thing.type === 'component' ? component(thing) : capability(thing)),
    hasGroups: component === itself,
  };
}

const itself = ({ key }: Foldable): string => key;

export const UNFOLDED: Folding = { keyOf: itself, hasGroups: true };

function finest<Thing extends Foldable>(
  ways: readonly ((thing: Thing) => string)[],
  things: readonly Thing[],
  room: number,
): (thing: Thing) => string {
  return ways.find((keyOf) => new Set(things.map(keyOf)).size <= room) ?? sameState;
}

const sameState = ({ type, fate }: Foldable): string =>
  JSON.stringify([type, fate?.state, fate?.imposed]);

const siteKinds = ({ sites }: GraphedCapability): readonly string[] =>
  sites.kinds.map(({ kind }) => kind);
