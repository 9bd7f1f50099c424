import type { CapabilityToll, KindToll, Save, Toll } from '../analysis/spof-result.js';
import { isoDuration } from './duration-text.js';
import { placeJson } from './place-json.js';

/** What a failure takes, as every JSON format has it. */
export const tollJson = (toll: Toll): object => ({
  pairs: toll.pairs,
  sites: toll.sites,
  criticality: toll.criticality,
  after: isoDuration(toll.after),
  kinds: toll.kinds.map(kindJson),
  capabilities: toll.capabilities.map(capabilityJson),
});

const capabilityJson = ({ id, name, criticality, kinds }: CapabilityToll): object => ({
  id,
  name,
  criticality,
  kinds: kinds.map(kindJson),
});

const kindJson = ({ kind, sites, people }: KindToll): object => ({
  kind,
  sites: { total: sites.total, taken: sites.taken },
  people: { total: people.total, affected: people.affected },
});

/** What would save most from it; null: no single dependency would. */
export const saveJson = (save: Save | null): object | null =>
  save && {
    dependent: save.dependent,
    on: save.on,
    ...placeJson(save.at),
    alike: save.alike,
    sites: save.sites,
    pairs: save.pairs,
  };
