import type { JsonSchemaObject } from '../json-schema.js';
import { count, described, listOf, nullOr, object, text } from './result-schemas.js';

/** A share of time, or a probability. */
export const share: JsonSchemaObject = { type: 'number', minimum: 0, maximum: 1 };
export const shareOrNull: JsonSchemaObject = { type: ['number', 'null'], minimum: 0, maximum: 1 };
export const amount: JsonSchemaObject = { type: 'number', minimum: 0 };
export const amountOrNull: JsonSchemaObject = { type: ['number', 'null'], minimum: 0 };

/** A whole number that may be larger than what many readers of JSON can take. */
export const digits: JsonSchemaObject = { type: 'string', pattern: '^\\d+$' };

export const countFromOneOrNull: JsonSchemaObject = { type: ['integer', 'null'], minimum: 1 };

/** Where a budget ran out, and what is known all the same; null: it didn't. */
export const truncation = described(
  'Where the budget ran out; null: it is all there.',
  nullOr(
    object({
      budget: described('How many nodes were allowed.', count),
      completeUpToOrder: described('All sets of so many components, or fewer, are known.', count),
      probability: described(
        'Between which it lies that the thing is lost.',
        object({ atLeast: share, atMost: share }),
      ),
    }),
  ),
);

/** What results about availability rest on. */
export const reliability = {
  except: described('What was taken as perfect.', listOf(text)),
  assumed: described(
    'What was said of components that declare nothing.',
    listOf(object({ selector: text, availability: share, components: listOf(text) })),
  ),
  perfect: described('Components that declare nothing, and count as perfect.', listOf(text)),
  commonCauses: described('How many groups may fail together.', count),
  hoursAYear: described('What a year has.', { const: 8760 }),
};

export const cutShortAt = described(
  'Where the budget ran out somewhere: its nodes; null: nowhere.',
  countFromOneOrNull,
);
