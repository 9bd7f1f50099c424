import type { ComponentId, SiteId } from '../model/ids.js';
import type { Level } from '../model/state.js';

/** A state imposed on a component: `fail` imposes down, `degrade` degraded. */
export interface Imposition {
  readonly component: ComponentId;
  /** Of a `perSite` component, the one site whose own it is imposed on; null: on every site's. */
  readonly site: SiteId | null;
  readonly state: Level;
}

/** The thing it is imposed on, as results name it. */
export const imposedId = ({ component, site }: Imposition): string =>
  site === null ? component : `${component}@${site}`;

/** One imposition a thing, the worst, in the order of their ids. */
export function worstImpositions(impositions: readonly Imposition[]): readonly Imposition[] {
  const worst = new Map<string, Imposition>();
  for (const imposition of impositions) {
    const id = imposedId(imposition);
    if (worst.get(id)?.state !== 'down') worst.set(id, imposition);
  }
  return [...worst].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, imposition]) => imposition);
}
