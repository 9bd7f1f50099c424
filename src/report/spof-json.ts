import type { Failure, SpofResult } from '../analysis/spof-result.js';
import { isoOrNull } from './duration-text.js';
import { saveJson, tollJson } from './failure-json.js';
import { each, list, property } from './json-lines.js';
import { redundancyJson } from './redundancy-json.js';

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

const failureJson = ({ id, name, kind, owner, toll, save }: Failure): unknown => ({
  id,
  name,
  kind,
  owner,
  ...tollJson(toll),
  save: saveJson(save),
});
