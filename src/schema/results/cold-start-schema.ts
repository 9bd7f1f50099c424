import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import {
  count,
  criticality,
  described,
  duration,
  listOf,
  nullOr,
  object,
  placeOrNull,
  text,
  textOrNull,
  topology,
} from './result-schemas.js';

const held = {
  loop: described('The loop that holds it: its number in the list of them, from 0.', count),
  isOnLoop: described('Whether it is one of those in the loop, or waits behind it.', {
    type: 'boolean',
  }),
};

const stuckComponent = object({
  id: text,
  name: text,
  kind: textOrNull,
  owner: textOrNull,
  perSite: described('Whether it stands for the own one of every site that needs it.', {
    type: 'boolean',
  }),
  ...held,
});

const stuckAtSites = object({
  sites: described('At all of which the same is stuck.', listOf(text)),
  capabilities: listOf(object({ id: text, name: text, criticality, ...held })),
});

const round = object({
  components: listOf(text),
  capabilities: listOf(
    object({ id: text, sites: described('At how many, by their count.', count) }),
  ),
});

const chain = object({
  lasts: described('How long it takes at least.', duration),
  steps: described(
    'What starts at once comes first; each waits until the one before it is well.',
    listOf(
      object({
        id: described('A component, or site/capability.', text),
        from: described('When it can start.', duration),
        until: described('When it is well again.', duration),
      }),
    ),
  ),
});

/** What `utfall simulate --cold-start -f json` writes. */
export const coldStartSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'What comes up after a total loss, and what never does (utfall simulate --cold-start)',
  ...object({
    format: { const: 'utfall-cold-start/1' },
    topology,
    stuckComponents: described('Those that never come up.', listOf(stuckComponent)),
    stuckAtSites: described('Where capabilities never come up.', listOf(stuckAtSites)),
    loops: described(
      'What holds that, the shortest first: of each thing, where it states that it needs the next to start, and of the last, the first.',
      listOf(listOf(object({ id: text, ...placeOrNull }))),
    ),
    areAllLoops: described('Whether a shortest loop of everything on loops is there.', {
      type: 'boolean',
    }),
    rounds: described(
      'What comes up: all that can at once, then what needs only that …',
      listOf(round),
    ),
    recoveries: described(
      'Of the components that come up, how many state a recovery.',
      object({ stated: count, total: count }),
    ),
    chain: described('What takes longest to come up; null: nothing does.', nullOr(chain)),
  }),
});
