import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import {
  count,
  criticality,
  described,
  duration,
  durationOrNull,
  listOf,
  object,
  onsets,
  state,
  text,
  textOrNull,
  topology,
  words,
} from './result-schemas.js';

const tally = object({ total: count, down: count, degraded: count });

const kinds = described(
  'By kind of site. People are never summed over kinds: the same serve as patients and as citizens.',
  listOf(
    object({
      kind: text,
      sites: described('Counted by their count.', tally),
      people: object({ total: count, affected: count }),
    }),
  ),
);

const references = (description: string): JsonSchemaObject =>
  described(`${description} Components, own ones as component@site, and site/capability.`, {
    ...listOf(text),
  });

const reasons = {
  atRisk: references('What would take it down now, by failing too.'),
  causes: references('What directly made it so.'),
};

const component = object({
  id: text,
  name: text,
  kind: textOrNull,
  owner: textOrNull,
  state,
  ...onsets,
  ...reasons,
});

const capabilityAtSite = object({
  id: text,
  state,
  ...onsets,
  atRisk: reasons.atRisk,
  workaround: described('Its name while the capability stands on it.', textOrNull),
  causes: reasons.causes,
});

const site = object({
  id: text,
  name: text,
  kind: text,
  region: textOrNull,
  count: described('How many sites alike it stands for.', count),
  people: described('Whom each of them serves.', { type: ['integer', 'null'], minimum: 0 }),
  state: described('down where all its capabilities are, degraded where any is not up.', state),
  capabilities: listOf(capabilityAtSite),
});

const everything = object({
  format: { const: 'utfall-impact/1' },
  topology,
  imposed: described(
    'What was said to fail.',
    listOf(object({ id: text, state: words('degraded', 'down') })),
  ),
  within: described('States are those within this time; null: at last.', durationOrNull),
  workarounds: words('count', 'ignore'),
  summary: object({
    components: object({ total: count, down: count, degraded: count, atRisk: count }),
    sites: tally,
    kinds,
  }),
  pauses: described(
    'Takeovers that the failure causes, each while it lasts.',
    listOf(object({ id: text, lasts: duration })),
  ),
  components: described('Those that are not up, or at risk.', listOf(component)),
  capabilities: listOf(
    object({
      id: text,
      name: text,
      criticality,
      kinds,
    }),
  ),
  sites: described(
    'Those at which something is not up, or at risk, each with what is.',
    listOf(site),
  ),
});

/** What `utfall impact -f json` writes. */
export const impactSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'Who is hit by a failure, how badly and from when (utfall impact)',
  description: 'With --summary, components and sites are left out.',
  ...everything,
  required: (everything.required ?? []).filter((key) => key !== 'components' && key !== 'sites'),
});
