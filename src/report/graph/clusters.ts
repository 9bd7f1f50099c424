import type { Foldable } from './fold.js';
import type { PictureCluster } from './picture.js';

/** By what nodes can be put into frames. */
export const CLUSTERS = ['owner', 'kind', 'region'] as const;

export type ClusterBy = (typeof CLUSTERS)[number];

/** The frame that a thing belongs in; null: none. Capabilities at sites have no owner. */
export function clusterOf(thing: Foldable, by: ClusterBy | null): string | null {
  const isComponent = thing.type === 'component';
  switch (by) {
    case null:
      return null;
    case 'owner':
      return isComponent ? thing.owner : null;
    case 'kind':
      if (isComponent) return thing.kind;
      return thing.sites.kinds.length === 1 ? (thing.sites.kinds[0]?.kind ?? null) : null;
    case 'region':
      return isComponent ? thing.region : thing.sites.region;
  }
}

/** Frames in the order of their first nodes. */
export function clustersOf(labels: readonly (string | null)[]): readonly PictureCluster[] {
  const clusters = new Map<string, number[]>();
  labels.forEach((label, place) => {
    if (label === null) return;
    const known = clusters.get(label);
    if (known === undefined) clusters.set(label, [place]);
    else known.push(place);
  });
  return [...clusters].map(([label, nodes]) => ({ label, nodes }));
}
