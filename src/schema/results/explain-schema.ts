import { DRAFT_7, type JsonSchema, type JsonSchemaObject } from '../json-schema.js';
import {
  count,
  described,
  duration,
  durationOrNull,
  listOf,
  nullOr,
  object,
  onsets,
  placeOrNull,
  state,
  text,
  textOrNull,
  topology,
  words,
} from './result-schemas.js';

const node = described('The place of a node in nodes, from 0.', count);

const statement = {
  ...placeOrNull,
  source: words('stated', 'documented', 'assumed', 'fitted', null),
  reference: textOrNull,
};

const reason = object({
  node,
  mode: words('runtime', 'startup', 'login', 'queued', 'cached', 'tolerant'),
  tolerates: described('For how long its being down is borne.', durationOrNull),
  meanwhile: words('up', 'degraded', null),
  effect: described('The worst that its loss can do.', words('degraded', 'down')),
  degradedAfter: described('When it degrades what needs it; null: never.', durationOrNull),
  downAfter: described('When it takes down what needs it; null: never.', durationOrNull),
  ...statement,
});

const nodeOf = (properties: Readonly<Record<string, JsonSchema>>): JsonSchemaObject =>
  object({
    ...properties,
    state,
    level: described('What of it is explained: of what is down, its being degraded too.', state),
    ...onsets,
    imposed: described(
      'The state that is imposed on it, where that makes it so: then it has no reasons.',
      words('degraded', 'down', null),
    ),
    reasons: described(
      'Of what is degraded or down, that whose loss made it so, the earliest first; of what is up, ' +
        'all that it needs. In the order of the file.',
      listOf(reason),
    ),
  });

const component = nodeOf({ type: { const: 'component' }, id: text, name: text, ...statement });

const capability = nodeOf({
  type: { const: 'capability' },
  id: described('As site/capability.', text),
  name: text,
  ...statement,
  workaround: described(
    'What would stand in for it; lasts is null where it does so for ever.',
    nullOr(object({ name: text, lasts: durationOrNull })),
  ),
  bridge: described(
    'When it does so in this failure; until is null for ever.',
    nullOr(object({ from: duration, until: durationOrNull })),
  ),
  withoutWorkaround: described('Told of as it would be without its workaround.', {
    type: 'boolean',
  }),
});

const role = nodeOf({
  type: { const: 'role' },
  id: described('The role. Its reasons are what the site has bound it to.', text),
});

const group = nodeOf({
  type: { const: 'group' },
  form: words('anyOf', 'allOf', 'atLeast'),
  needed: count,
  members: count,
  lost: described('Members that are lost at its level; of what is up, that are not up.', count),
  active: described('Of an anyOf that is up, which of its reasons it works with, from 0.', {
    type: ['integer', 'null'],
    minimum: 0,
  }),
  failover: durationOrNull,
});

/** What `utfall explain -f json` writes. */
export const explainSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'Why something is down or degraded, or what holds it up (utfall explain)',
  ...object({
    format: { const: 'utfall-explain/1' },
    topology,
    asked: object({ id: text, type: words('component', 'site', 'capability'), name: text }),
    imposed: described(
      'What was said to fail.',
      listOf(object({ id: text, state: words('degraded', 'down') })),
    ),
    within: described('States are those within this time; null: at last.', durationOrNull),
    workarounds: words('count', 'ignore'),
    answers: described(
      'One for what was asked about; of a site, one for each of its capabilities.',
      listOf(
        object({
          id: text,
          name: text,
          state,
          ...onsets,
          atRisk: described('What would take it down now, by failing too.', listOf(text)),
          explanations: listOf(
            object({
              of: described(
                'Its state; why it is degraded before it is down; why it would be down without its workaround.',
                words('state', 'before', 'without-workaround'),
              ),
              node,
            }),
          ),
        }),
      ),
    ),
    nodes: described('Whatever takes part in an explanation, once.', {
      ...listOf({ anyOf: [component, capability, role, group] }),
    }),
  }),
});
