import type {
  CapabilityToll,
  Failure,
  KindToll,
  Save,
  SpofResult,
} from '../analysis/spof-result.js';
import { isoDuration, isoOrNull } from './duration-text.js';
import { each, list, property } from './json-lines.js';
import { placeJson, redundancyJson } from './redundancy-json.js';

/**
 * The contract `utfall-spof/1`: keys in its order and no others, failures from the worst to the
 * least, all else in the order of ids by code unit, a line for each entry of a list. Written in
 * pieces.
 */
export function* spofJson(result: SpofResult): Generator<string> {
  const { name, components, capabilities, sites } = result.topology;
  yield '{\n';
  yield property('format', result.format);
  yield property('topology', { name, components, capabilities, sites });
  yield property('given', result.given);
  yield property('except', result.except);
  yield property('level', result.level);
  yield property('within', isoOrNull(result.within));
  yield property('workarounds', result.workarounds);
  yield property('tried', result.tried);
  yield property('fatal', result.fatal);
  yield* list('failures', each(result.failures, failureJson));
  yield* list('falseRedundancies', each(result.falseRedundancies, redundancyJson), { last: true });
  yield '}\n';
}

function failureJson({ id, name, kind, owner, toll, save }: Failure): unknown {
  const { pairs, sites, criticality, after, kinds, capabilities } = toll;
  return {
    id,
    name,
    kind,
    owner,
    pairs,
    sites,
    criticality,
    after: isoDuration(after),
    kinds: kinds.map(kindJson),
    capabilities: capabilities.map(capabilityJson),
    save: save === null ? null : saveJson(save),
  };
}

const capabilityJson = ({ id, name, criticality, kinds }: CapabilityToll): unknown => ({
  id,
  name,
  criticality,
  kinds: kinds.map(kindJson),
});

const kindJson = ({ kind, sites, people }: KindToll): unknown => ({
  kind,
  sites: { total: sites.total, taken: sites.taken },
  people: { total: people.total, affected: people.affected },
});

const saveJson = ({ dependent, on, at, alike, sites, pairs }: Save): unknown => ({
  dependent,
  on,
  ...placeJson(at),
  alike,
  sites,
  pairs,
});
