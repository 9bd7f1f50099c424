import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import {
  amount,
  amountOrNull,
  countFromOneOrNull,
  cutShortAt,
  reliability,
  share,
  shareOrNull,
} from './exact-schemas.js';
import { count, described, listOf, object, text, topology, words } from './result-schemas.js';

const event = {
  id: described('A component, or those of a common cause with + between.', text),
  type: words('component', 'common-cause'),
  perSite: described("Whether each site's own is meant, all at once.", { type: 'boolean' }),
};

const worth = (description: string): JsonSchemaObject =>
  described(`${description} Null: it is never down.`, {
    anyOf: [amountOrNull, { const: 'Infinity' }],
  });

const component = object({
  ...event,
  unavailability: described('Its own; null: nothing says, and it counts as 0.', shareOrNull),
  birnbaum: described('R(1) − R(0).', share),
  criticality: described('(R(1) − R(0)) · q / R. Null: it is never down.', shareOrNull),
  fussellVesely: described(
    'In what share of the down time a cut set with it has come about. Null: never down, or cut short.',
    shareOrNull,
  ),
  riskAchievementWorth: worth('R(1) / R.'),
  riskReductionWorth: worth('R / R(0).'),
});

const change = object({
  ...event,
  change: words('redundant', 'twice-as-good'),
  hours: described('Of down time that it saves a year, on the average of sites.', amount),
  peopleHours: described('Null where nothing says whom sites serve.', amountOrNull),
});

const group = object({
  capability: text,
  kind: text,
  sites: described('By their count.', count),
  people: described('Whom they serve.', count),
  weighedBy: described('By what sites are weighed.', words('people', 'sites')),
  weightless: described(
    'Sites that state no people, and weigh nothing beside those that do.',
    count,
  ),
  unavailability: described('R, the mean of sites; null: the budget ran out.', shareOrNull),
  hoursDown: amountOrNull,
  peopleHours: amountOrNull,
  total: described(
    'With what --top leaves out.',
    object({ components: count, changes: described('That save anything.', count) }),
  ),
  components: described('The worst to lose first.', listOf(component)),
  changes: described('What saves most first.', listOf(change)),
});

/** What `utfall importance -f json` writes. */
export const importanceSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'What each component costs in availability (utfall importance)',
  ...object({
    format: { const: 'utfall-importance/1' },
    topology,
    level: words('down', 'degraded'),
    workarounds: words('count', 'ignore'),
    ...reliability,
    top: described('How many are listed of each; null: all.', countFromOneOrNull),
    cutShortAt,
    groups: listOf(group),
  }),
});
