import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import {
  count,
  criticality,
  described,
  durationOrNull,
  listOf,
  object,
  text,
  textOrNull,
  words,
  place,
} from './result-schemas.js';
import { askedTopology } from './asked-topology.js';
import { falseRedundancy } from './failure-schemas.js';

const changed = described(
  'Those that say something else of themselves.',
  listOf(
    object({
      id: text,
      fields: listOf(
        object({
          field: described('As the files call it; a label as labels.region.', text),
          before: described('Null: nothing was said.', textOrNull),
          after: textOrNull,
        }),
      ),
    }),
  ),
);

const things = (thing: JsonSchemaObject) => ({
  came: listOf(thing),
  went: listOf(thing),
  changed,
});

const extent = {
  pairs: described('Capabilities times the sites at which they are taken.', count),
  sites: described('Sites at which anything is taken.', count),
};

const extentChange = object({
  ...extent,
  kinds: described(
    'Sites at which it makes a difference. People are never summed over kinds.',
    listOf(object({ kind: text, sites: count, people: count })),
  ),
  capabilities: listOf(object({ id: text, name: text, criticality, sites: count })),
});

const failure = object({
  id: described("A site's own one is component@site; of several alike, the first.", text),
  formerly: described('Its id before, where it was renamed.', textOrNull),
  name: text,
  kind: textOrNull,
  owner: textOrNull,
  there: described('On which sides there is such a component.', words('before', 'after', 'both')),
  alike: described(
    "How many sites' own ones fare alike; null for a component of all. Then pairs and sites are those of one, kinds and capabilities those of all together.",
    { type: ['integer', 'null'], minimum: 1 },
  ),
  change: words('grew', 'shrank'),
  singlePoint: described(
    'Whether it took nothing before (gained), or takes nothing now (lost).',
    words('gained', 'lost', null),
  ),
  before: object(extent),
  after: object(extent),
  more: described("What it takes, and didn't before.", extentChange),
  less: described('What it took, and no longer does.', extentChange),
});

const siteSet = {
  first: described('The first of the sites.', text),
  entries: described('As they stand in the files.', count),
  kinds: described('Counted by their count.', listOf(object({ kind: text, sites: count }))),
};

const level = words('down', 'degraded');

const dependencyOn = (target: 'component' | 'role' | 'capability'): JsonSchemaObject =>
  object({
    [target]: text,
    mode: words('runtime', 'startup', 'login', 'queued', 'cached', 'tolerant'),
    tolerates: durationOrNull,
    meanwhile: words('up', 'degraded', null),
    effect: described('The worst that its loss does.', level),
  });

const requirement: JsonSchemaObject = {
  anyOf: [
    dependencyOn('component'),
    dependencyOn('role'),
    dependencyOn('capability'),
    object({
      form: words('anyOf', 'allOf', 'atLeast'),
      needed: count,
      failover: durationOrNull,
      effect: level,
      members: listOf({ $ref: '#/definitions/requirement' }),
    }),
  ],
};

const requirementOrNull: JsonSchemaObject = {
  anyOf: [{ type: 'null' }, { $ref: '#/definitions/requirement' }],
};

const dependency = object({
  change: words('came', 'went', 'changed'),
  of: {
    anyOf: [
      object({ type: words('component', 'capability'), id: text }),
      object({
        type: { const: 'sites' },
        role: described('The role that they bind; null: what they need themselves.', textOrNull),
        ...siteSet,
      }),
    ],
  },
  before: requirementOrNull,
  after: requirementOrNull,
  ...place,
});

const commonCauses = listOf(
  object({ components: listOf(text), beta: { type: 'number', minimum: 0, maximum: 1 }, ...place }),
);

/** What `utfall diff -f json` writes. */
export const diffSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'What a change to a topology does (utfall diff)',
  ...object({
    format: { const: 'utfall-diff/1' },
    before: askedTopology,
    after: askedTopology,
    except: described('What was taken as perfect.', listOf(text)),
    level,
    within: described('Only what is taken within this time; null: at last.', durationOrNull),
    workarounds: words('count', 'ignore'),
    worse: described(
      "Whether a failure takes what it didn't before, or a false redundancy was gained.",
      { type: 'boolean' },
    ),
    grew: described("How many failures take something that they didn't before.", count),
    shrank: described('How many others take less.', count),
    singlePoints: object({ gained: count, lost: count }),
    failures: described(
      'Those that grew, the worst first, then those that shrank; with --top, only so many.',
      listOf(failure),
    ),
    falseRedundancies: object({ gained: listOf(falseRedundancy), lost: listOf(falseRedundancy) }),
    components: object({
      ...things(object({ id: text, name: text, kind: textOrNull, owner: textOrNull })),
      renamed: listOf(object({ from: text, to: text })),
    }),
    dependencies: listOf(dependency),
    capabilities: object(things(object({ id: text, name: text, criticality }))),
    sites: object(
      things(
        object({
          id: text,
          name: text,
          kind: text,
          region: textOrNull,
          count,
          people: described('Whom each of them serves.', { type: ['integer', 'null'], minimum: 0 }),
        }),
      ),
    ),
    siteCapabilities: described(
      "Capabilities that sites have, and hadn't, or the other way round.",
      listOf(object({ capability: text, change: words('came', 'went'), ...siteSet })),
    ),
    commonCause: object({ came: commonCauses, went: commonCauses }),
  }),
  definitions: { requirement },
});
