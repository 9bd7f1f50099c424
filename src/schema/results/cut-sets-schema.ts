import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import { countFromOneOrNull, digits, share, truncation } from './exact-schemas.js';
import {
  described,
  durationOrNull,
  listOf,
  nullOr,
  object,
  text,
  topology,
  words,
} from './result-schemas.js';

const target = object({
  id: described('A component, component@site, or site/capability.', text),
  count: described('How many minimal cut sets there are; null: not known.', nullOr(digits)),
  byOrder: described('How many of one component, of two, and so on.', listOf(digits)),
  listed: described('How many of them are listed.', digits),
  cutSets: described(
    'Small ones first, then the most probable.',
    listOf(
      object({
        components: described('In the order of ids.', listOf(text)),
        probability: described('That all of them are down at once, by themselves.', share),
      }),
    ),
  ),
  truncated: truncation,
});

/** What `utfall cutsets -f json` writes. */
export const cutSetsSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'Which sets of failures take something (utfall cutsets)',
  ...object({
    format: { const: 'utfall-cutsets/1' },
    topology,
    level: words('down', 'degraded'),
    within: described('Only what is lost within this time; null: at last.', durationOrNull),
    workarounds: words('count', 'ignore'),
    except: described('What was taken as perfect.', listOf(text)),
    order: described(
      'Only sets of so many components are listed; null: of any.',
      countFromOneOrNull,
    ),
    top: described('How many sets are listed of each; null: all.', countFromOneOrNull),
    verified: described('Whether each set that is listed was propagated too.', { type: 'boolean' }),
    perfect: described(
      'Components that declare no availability, and count as perfect.',
      listOf(text),
    ),
    targets: listOf(target),
  }),
});
