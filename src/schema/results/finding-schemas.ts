import type { RuleKind, StandingRuleKind } from '../../model/policy.js';
import type { JsonSchema, JsonSchemaObject } from '../json-schema.js';
import { falseRedundancy, save, toll } from './failure-schemas.js';
import {
  count,
  countOrNull,
  described,
  durationOrNull,
  listOf,
  object,
  place,
  text,
  textOrNull,
  words,
} from './result-schemas.js';

const share: JsonSchemaObject = { type: 'number', minimum: 0, maximum: 1 };
const shareOrNull: JsonSchemaObject = { type: ['number', 'null'], minimum: 0, maximum: 1 };
const level = words('down', 'degraded');

/** As ISO 8601 has a day. */
export const date: JsonSchemaObject = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** By what a finding is known again. */
export const knownFinding = {
  rule: described('Its kind.', text),
  name: described('What the policy calls the rule; null where it goes by its kind.', textOrNull),
  finding: described('What was found: a component, an owner, a group as owner#n …', text),
  about: described('What else tells it from others of its rule; null: nothing does.', textOrNull),
};

const loss = {
  title: described('The name of the component; of an owner its own.', text),
  failed: described('What fails together.', listOf(text)),
  level,
  within: described('Only what is lost within this time; null: at last.', durationOrNull),
  workarounds: words('count', 'ignore'),
  max: described(
    'What one failure may take: a share of sites, so many sites, or people at sites of one kind.',
    object({ type: words('share', 'sites', 'people'), value: { type: 'number', minimum: 0 } }),
  ),
  toll: object(toll),
  sites: described('Of how many sites the share is.', count),
  save,
};

const capabilities = listOf(
  object({
    id: text,
    name: text,
    target: described('The availability that it should have.', shareOrNull),
  }),
);

/** What a finding has by its rule, beside what all have. */
export const details: Readonly<
  Record<RuleKind | StandingRuleKind, Readonly<Record<string, JsonSchema>>>
> = {
  'single-point-of-failure': loss,
  'owner-concentration': loss,
  'false-redundancy': { level, redundancy: falseRedundancy },
  'startup-deadlock': {
    title: text,
    sites: described('At how many a capability is stuck; null for a component.', countOrNull),
    loop: described('Each needs the next to start, and the last the first.', listOf(text)),
    isOnLoop: described('Whether it is one of those, or waits behind them.', { type: 'boolean' }),
  },
  'cut-set-order': {
    title: described('The name of the capability.', text),
    level,
    workarounds: words('count', 'ignore'),
    min: described('How many components should have to fail together.', count),
    sets: described('How many sets of fewer take it, in digits.', {
      type: 'string',
      pattern: '^\\d+$',
    }),
    cutSets: described(
      'The first of those, small ones first; none where the analysis was cut short.',
      listOf(listOf(text)),
    ),
    knownUpTo: described(
      'Of how many components all sets are known, where it was cut short; null: of any.',
      countOrNull,
    ),
    sites: described('For how many its site stands.', count),
  },
  availability: {
    title: described('The name of the capability.', text),
    availability: described('Where it was cut short, what it is at least.', share),
    atMost: described('The same where nothing was cut short.', share),
    min: described('What it should be.', share),
    isTarget: described("Whether that is the capability's own target.", { type: 'boolean' }),
    sites: described('For how many its site stands.', count),
  },
  'criticality-inversion': {
    title: text,
    availability: described('Its own; null where none is declared.', shareOrNull),
    capabilities: described(
      'The critical ones that it takes down and that should be more available.',
      capabilities,
    ),
    toll: object(toll),
  },
  'unused-component': { title: text, kind: textOrNull },
  'assumed-evidence': {
    of: described('The finding that rests on it.', object(knownFinding)),
    dependencies: described(
      'On its paths: how many, and how many of them are assumed or fitted.',
      object({ total: count, assumed: count, fitted: count }),
    ),
    max: described('The share that may be.', share),
    places: described('Where those stand.', listOf(object(place))),
  },
  'vacuous-rule': {
    key: words('capabilities', 'sites', 'except'),
    selectors: described(
      'Those that match nothing.',
      listOf(object({ text, problem: described('What is wrong with it.', text) })),
    ),
  },
  waiver: {
    problem: words('expired', 'ends-soon', 'waives-nothing'),
    of: described('What it waives, by its rule.', text),
    owner: text,
    reason: text,
    expires: date,
    days: described('To its last day; negative where that has passed.', { type: 'integer' }),
  },
};
