import type {
  Answer,
  ExplainedNode,
  ExplainedThing,
  ExplanationResult,
  Reason,
} from '../analysis/explanation-result.js';
import type { Onsets } from '../analysis/impact-result.js';
import type { Provenance } from '../model/provenance.js';
import { isoDuration, isoOrNull } from './duration-text.js';
import { each, list, property } from './json-lines.js';
import { placeJson } from './place-json.js';
import { topologyJson } from './topology-json.js';

/**
 * The contract `utfall-explain/1`: keys in its order and no others, a line for each answer and each
 * node. Nodes refer to one another by their places in the list, from 0.
 */
export function* explainJson(result: ExplanationResult): Generator<string> {
  const { format, topology, asked, imposed, within, workarounds, answers, nodes } = result;
  yield '{\n';
  yield property('format', format);
  yield property('topology', topologyJson(topology));
  yield property('asked', { id: asked.id, type: asked.type, name: asked.name });
  yield property(
    'imposed',
    imposed.map(({ id, state }) => ({ id, state })),
  );
  yield property('within', isoOrNull(within));
  yield property('workarounds', workarounds);
  yield* list('answers', each(answers, answerJson));
  yield* list('nodes', each(nodes, nodeJson), { last: true });
  yield '}\n';
}

const answerJson = ({ id, name, state, atRisk, explanations, ...onsets }: Answer): unknown => ({
  id,
  name,
  state,
  ...onsetsJson(onsets),
  atRisk,
  explanations: explanations.map(({ of, node }) => ({ of, node })),
});

const nodeJson = ({ what, level, state, imposed, reasons, ...onsets }: ExplainedNode): unknown => ({
  ...thingJson(what),
  state,
  level,
  ...onsetsJson(onsets),
  imposed,
  reasons: reasons.map(reasonJson),
});

function thingJson(what: ExplainedThing): object {
  switch (what.type) {
    case 'component': {
      const { type, id, name, place, provenance } = what;
      return { type, id, name, ...placeJson(place), ...provenanceJson(provenance) };
    }
    case 'capability': {
      const { type, id, name, workaround, bridge, withoutWorkaround, place, provenance } = what;
      return {
        type,
        id,
        name,
        ...placeJson(place),
        ...provenanceJson(provenance),
        workaround: workaround && { name: workaround.name, lasts: isoOrNull(workaround.lasts) },
        bridge: bridge && { from: isoDuration(bridge.from), until: isoOrNull(bridge.until) },
        withoutWorkaround,
      };
    }
    case 'role':
      return { type: what.type, id: what.id };
    case 'group': {
      const { type, form, needed, members, lost, active, failover } = what;
      return { type, form, needed, members, lost, active, failover: isoOrNull(failover) };
    }
  }
}

const reasonJson = ({ node, effect, mode, place, provenance, ...onsets }: Reason): unknown => ({
  node,
  mode: mode.type,
  tolerates: 'tolerates' in mode ? isoDuration(mode.tolerates) : null,
  meanwhile: 'tolerates' in mode ? mode.meanwhile : null,
  effect,
  ...onsetsJson(onsets),
  ...placeJson(place),
  ...provenanceJson(provenance),
});

const onsetsJson = ({ degradedAfter, downAfter }: Onsets): object => ({
  degradedAfter: isoOrNull(degradedAfter),
  downAfter: isoOrNull(downAfter),
});

const provenanceJson = ({ source, reference }: Provenance): object => ({ source, reference });
