import type { Picture, PictureNode } from '../../model/report/picture.js';
import { foldAlike } from '../ripple/fold-alike.js';
import type { PictureThing } from './picture-things.js';

/** How many nodes a picture bears, and of that what failed and what stands between. */
const NODES = 40;
const IMPOSED = 6;
const BETWEEN = 16;
/** How many of the things in a node are called by name. */
const NAMED = 2;

/** Things as a picture of at most forty nodes; null where nothing spreads. O(things + causes). */
export function pictureOf(things: readonly PictureThing[]): Picture | null {
  const imposed = fold(things, 'imposed', IMPOSED);
  const between = fold(things, 'component', BETWEEN);
  const capabilities = fold(things, 'capability', NODES - imposed.length - between.length);
  const groups = [...imposed, ...between, ...capabilities];
  if (groups.length < 2) return null;
  return {
    nodes: groups.map(nodeOf),
    edges: edgesBetween(groups),
    folded: {
      components: foldedIn(imposed) + foldedIn(between),
      capabilities: foldedIn(capabilities),
    },
  };
}

type Groups = readonly (readonly PictureThing[])[];

const fold = (things: readonly PictureThing[], role: PictureThing['role'], limit: number): Groups =>
  foldAlike(
    things.filter((thing) => thing.role === role),
    [
      ({ key }) => key,
      ({ state, kind, causes }) => JSON.stringify([state, kind, causes]),
      ({ state, kind }) => JSON.stringify([state, kind]),
      ({ state }) => state,
    ],
    limit,
  );

function nodeOf(group: readonly PictureThing[]): PictureNode {
  const [first] = group;
  if (first === undefined) throw new Error('an empty group');
  const kinds = new Set(group.map(({ kind }) => kind));
  const sites = group.map((thing) => thing.sites);
  return {
    role: first.role,
    state: group.some(({ state }) => state === 'down') ? 'down' : 'degraded',
    names: group.slice(0, NAMED).map(({ name }) => name),
    more: Math.max(0, group.length - NAMED),
    kind: kinds.size === 1 ? first.kind : null,
    sites: kinds.size === 1 ? sites.reduce(mostHit) : null,
    after: group.reduce((least, { after }) => Math.min(least, after), Infinity),
  };
}

const mostHit = (a: PictureThing['sites'], b: PictureThing['sites']): PictureThing['sites'] => {
  if (a === null || b === null) return null;
  return b.down > a.down || (b.down === a.down && b.degraded > a.degraded) ? b : a;
};

const foldedIn = (groups: Groups): number =>
  groups.reduce((sum, group) => sum + (group.length > 1 ? group.length : 0), 0);

/** Each once, and none from a node to itself. */
function edgesBetween(groups: Groups): Picture['edges'] {
  const places = new Map(groups.flatMap((group, at) => group.map(({ key }) => [key, at] as const)));
  return groups.flatMap((group, to) => {
    const causes = group.flatMap((thing) => thing.causes).flatMap((key) => places.get(key) ?? []);
    return [...new Set(causes)]
      .filter((from) => from !== to)
      .sort((a, b) => a - b)
      .map((from) => ({ from, to }));
  });
}
