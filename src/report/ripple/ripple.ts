import type { ImpactResult } from '../../analysis/impact-result.js';
import type { Level } from '../../model/state.js';
import type { CapabilityFates } from '../digest/capability-fates.js';
import type { Words } from '../language/words.js';
import { foldAlike } from './fold-alike.js';
import { capabilityLabel, componentLabel } from './ripple-label.js';
import {
  hitCapabilities,
  hitComponents,
  type HitCapability,
  type HitComponent,
} from './ripple-things.js';

/** How a failure spreads: from what failed through components to capabilities at kinds of site. */
export interface Ripple {
  readonly nodes: readonly RippleNode[];
  /** From cause to effect, by numbers of nodes. */
  readonly edges: readonly RippleEdge[];
  /** How many things share a node with others. */
  readonly folded: { readonly components: number; readonly capabilities: number };
}

export interface RippleNode {
  readonly role: 'imposed' | 'component' | 'capability';
  /** The worst of its things. */
  readonly state: Level;
  /** Lines of text, not yet made harmless. */
  readonly label: readonly string[];
}

export interface RippleEdge {
  readonly from: number;
  readonly to: number;
}

/** How many nodes a picture bears, and of that what failed and what stands between. */
const NODES = 30;
const IMPOSED = 6;
const BETWEEN = 12;

interface Thing {
  readonly key: string;
  readonly state: Level;
  readonly causes: readonly string[];
}

/** The ripple in at most thirty nodes: alike things are folded until there are so few. O(things + causes). */
export function rippleOf(
  result: ImpactResult,
  hit: readonly CapabilityFates[],
  words: Words,
): Ripple {
  const components = hitComponents(result);
  const imposed = foldComponents(
    components.filter((component) => component.imposed),
    IMPOSED,
  );
  const others = foldComponents(
    components.filter((component) => !component.imposed),
    BETWEEN,
  );
  const room = NODES - imposed.length - others.length;
  const capabilities = foldCapabilities(hitCapabilities(result, hit), room);
  return {
    nodes: [
      ...imposed.map((group) => node('imposed', group, componentLabel(group, words))),
      ...others.map((group) => node('component', group, componentLabel(group, words))),
      ...capabilities.map((group) => node('capability', group, capabilityLabel(group, words))),
    ],
    edges: edgesBetween([...imposed, ...others, ...capabilities]),
    folded: {
      components: foldedIn(imposed) + foldedIn(others),
      capabilities: foldedIn(capabilities),
    },
  };
}

type Groups<T> = readonly (readonly T[])[];

const foldComponents = (things: readonly HitComponent[], limit: number): Groups<HitComponent> =>
  foldAlike(
    things,
    [
      ({ key }) => key,
      ({ state, impact, causes }) => JSON.stringify([state, impact.kind, causes]),
      ({ state, impact }) => JSON.stringify([state, impact.kind]),
      ({ state }) => state,
    ],
    limit,
  );

const foldCapabilities = (things: readonly HitCapability[], limit: number): Groups<HitCapability> =>
  foldAlike(
    things,
    [
      ({ key }) => key,
      ({ state, at, causes }) => JSON.stringify([state, at.tally.kind, causes]),
      ({ state, at }) => JSON.stringify([state, at.tally.kind]),
      ({ state }) => state,
    ],
    limit,
  );

const node = (
  role: RippleNode['role'],
  group: readonly Thing[],
  label: readonly string[],
): RippleNode => ({
  role,
  state: group.some(({ state }) => state === 'down') ? 'down' : 'degraded',
  label,
});

const foldedIn = (groups: Groups<Thing>): number =>
  groups.reduce((sum, group) => sum + (group.length > 1 ? group.length : 0), 0);

/** Each once, and none from a node to itself. */
function edgesBetween(groups: Groups<Thing>): readonly RippleEdge[] {
  const places = new Map(groups.flatMap((group, at) => group.map(({ key }) => [key, at] as const)));
  return groups.flatMap((group, to) => {
    const causes = group.flatMap((thing) => thing.causes).flatMap((key) => places.get(key) ?? []);
    return [...new Set(causes)]
      .filter((from) => from !== to)
      .sort((a, b) => a - b)
      .map((from) => ({ from, to }));
  });
}
