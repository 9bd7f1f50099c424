import type { Seconds } from '../../model/duration.js';
import type { HitCount } from '../../model/report/shown.js';
import type { Level } from '../../model/state.js';

/** A thing that a failure has hit, before alike ones are put together in a picture. */
export interface PictureThing {
  readonly key: string;
  readonly role: 'imposed' | 'component' | 'capability';
  readonly state: Level;
  readonly name: string;
  /** Of a component, or of a capability's sites. */
  readonly kind: string | null;
  /** Of a capability. */
  readonly sites: HitCount | null;
  readonly after: Seconds;
  /** Keys of what made it so. */
  readonly causes: readonly string[];
}

export const componentKey = (id: string): string => `component ${withoutSite(id)}`;

export const capabilityKey = (id: string, kind: string): string => `capability ${id} ${kind}`;

/** `component@site` without its site. */
const withoutSite = (id: string): string => id.replace(/@.*$/s, '');
