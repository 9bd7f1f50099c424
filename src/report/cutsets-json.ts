import {
  cutComponentName,
  type CutSet,
  type CutSetsOfAlike,
  type CutSetsResult,
  type LostThing,
} from '../analysis/cut-sets-result.js';
import { byCodeUnit } from '../model/order.js';
import { isoOrNull } from './duration-text.js';
import { each, list, property } from './json-lines.js';
import { topologyJson } from './topology-json.js';
import { truncationJson } from './truncation-json.js';

/**
 * The contract `utfall-cutsets/1`: keys in its order and no others, targets in the order of ids by
 * code unit, alike ones each for itself, a line for each cut set. Numbers of sets are texts, as they
 * may be larger than what many readers of JSON can take. Written in pieces.
 */
export function* cutSetsJson(result: CutSetsResult): Generator<string> {
  yield '{\n';
  yield property('format', result.format);
  yield property('topology', topologyJson(result.topology));
  yield property('level', result.level);
  yield property('within', isoOrNull(result.within));
  yield property('workarounds', result.workarounds);
  yield property('except', result.except);
  yield property('order', result.order);
  yield property('top', result.top);
  yield property('verified', result.verified);
  yield property('perfect', result.perfect);
  yield '  "targets": [';
  let any = false;
  for (const [thing, alike] of spread(result)) {
    yield `${any ? ',' : ''}\n`;
    yield* targetJson(thing, alike);
    any = true;
  }
  yield any ? '\n  ]\n}\n' : ']\n}\n';
}

/** Each thing for itself, in the order of ids. */
const spread = ({
  targets,
}: CutSetsResult): readonly (readonly [thing: LostThing, alike: CutSetsOfAlike])[] =>
  targets
    .flatMap((alike) => alike.things.map((thing) => [thing, alike] as const))
    .sort(([a], [b]) => byCodeUnit(a.id, b.id));

function* targetJson(thing: LostThing, alike: CutSetsOfAlike): Generator<string> {
  const indent = '      ';
  const { count, byOrder, listed, truncated } = alike;
  yield '    {\n';
  yield property('id', thing.id, { indent });
  yield property('count', count === null ? null : String(count), { indent });
  yield property('byOrder', byOrder.map(String), { indent });
  yield property('listed', String(listed), { indent });
  yield* list(
    'cutSets',
    each(alike.cutSets, (set) => setJson(set, thing)),
    { indent },
  );
  yield `${indent}"truncated": ${JSON.stringify(truncated && truncationJson(truncated))}\n    }`;
}

const setJson = ({ components, probability }: CutSet, thing: LostThing): object => ({
  components: components.map((component) => cutComponentName(component, thing)),
  probability,
});
