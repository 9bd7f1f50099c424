import type { ComponentImpact, ImpactResult, Reference } from '../../analysis/impact-result.js';
import { byCodeUnit } from '../../model/order.js';
import type { Level } from '../../model/state.js';
import type { CapabilityFates, KindFates } from '../digest/capability-fates.js';
import { worstFirst } from '../severity.js';

/** A component that is hit; a site's own one stands for that of every site. */
export interface HitComponent {
  readonly key: string;
  readonly id: string;
  readonly impact: ComponentImpact;
  readonly state: Level;
  readonly imposed: boolean;
  /** Keys of components. */
  readonly causes: readonly string[];
}

/** A capability at the sites of one kind, where it is hit. */
export interface HitCapability {
  readonly key: string;
  readonly name: string;
  readonly at: KindFates;
  readonly state: Level;
  /** Keys of components, and of other capabilities at the same kind. */
  readonly causes: readonly string[];
}

const componentKey = (id: string): string => `component ${id}`;
const capabilityKey = (id: string, kind: string): string => `capability ${id} ${kind}`;

/** `component@site` without its site. */
const sharedId = (id: string): string => id.replace(/@.*$/s, '');

/** The components that are hit, each once. */
export function hitComponents({ components, imposed }: ImpactResult): readonly HitComponent[] {
  const imposedIds = new Set(imposed.map(({ id }) => id));
  const found = new Map<string, HitComponent>();
  for (const impact of components) {
    if (impact.state === 'up') continue;
    const id = sharedId(impact.id);
    const before = found.get(id);
    const worst = before !== undefined && worstFirst(before.state, impact.state) <= 0;
    found.set(id, {
      key: componentKey(id),
      id,
      impact: worst ? before.impact : impact,
      state: worst ? before.state : impact.state,
      imposed: imposedIds.has(id) || imposedIds.has(impact.id),
      causes: unique([
        ...(before?.causes ?? []),
        ...impact.causes.map((cause) => componentKey(sharedId(cause.id))),
      ]),
    });
  }
  return [...found.values()];
}

/** The capabilities that are hit, once for each kind of site, in the order of `hit`. */
export function hitCapabilities(
  result: ImpactResult,
  hit: readonly CapabilityFates[],
): readonly HitCapability[] {
  const causes = causesByPlace(result);
  return hit.flatMap(({ impact, kinds }) =>
    kinds.map((at): HitCapability => {
      const key = capabilityKey(impact.id, at.tally.kind);
      return {
        key,
        name: impact.name,
        at,
        state: at.tally.sites.down > 0 ? 'down' : 'degraded',
        causes: unique([...(causes.get(key) ?? [])]),
      };
    }),
  );
}

function causesByPlace({ siteClasses }: ImpactResult): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { capabilities, sites } of siteClasses)
    for (const kind of new Set(sites.map((site) => site.kind)))
      for (const { id, state, causes } of capabilities) {
        if (state === 'up') continue;
        const key = capabilityKey(id, kind);
        const found = places.get(key) ?? new Set<string>();
        places.set(key, found);
        for (const cause of causes) found.add(causeKey(cause, kind));
      }
  return places;
}

function causeKey(cause: Reference, kind: string): string {
  switch (cause.type) {
    case 'component':
    case 'own':
      return componentKey(sharedId(cause.id));
    case 'capability':
      return capabilityKey(cause.id, kind);
  }
}

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)].sort(byCodeUnit);
