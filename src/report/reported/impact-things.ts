import type { ImpactResult } from '../../analysis/impact-result.js';
import type { CapabilityFates } from '../digest/capability-fates.js';
import { hitCapabilities, hitComponents } from '../ripple/ripple-things.js';
import type { PictureThing } from './picture-things.js';

/** What a failure hits, for a picture: components, then capabilities at kinds of site. */
export const impactThings = (
  result: ImpactResult,
  hit: readonly CapabilityFates[],
): readonly PictureThing[] => [
  ...hitComponents(result).map(({ key, imposed, state, impact, causes }): PictureThing => ({
    key,
    role: imposed ? 'imposed' : 'component',
    state,
    name: impact.name,
    kind: impact.kind,
    sites: null,
    after: impact.degradedAfter ?? 0,
    causes,
  })),
  ...hitCapabilities(result, hit).map(({ key, state, name, at, causes }): PictureThing => ({
    key,
    role: 'capability',
    state,
    name,
    kind: at.tally.kind,
    sites: at.tally.sites,
    after: at.fates.reduce((least, fate) => Math.min(least, fate.degradedAfter ?? 0), Infinity),
    causes,
  })),
];
