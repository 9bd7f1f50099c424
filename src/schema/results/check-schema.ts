import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import { date, details, knownFinding } from './finding-schemas.js';
import {
  count,
  described,
  listOf,
  nullOr,
  object,
  place,
  placeOrNull,
  text,
  textOrNull,
  topology,
  words,
} from './result-schemas.js';

const severity = words('error', 'warning', 'note');

const counts = object({
  open: described('Neither waived nor known.', count),
  waived: count,
  known: count,
});

/** What a finding of any rule has. */
const basics = {
  ...knownFinding,
  severity,
  fingerprint: described('The same for the same finding in another version.', {
    type: 'string',
    pattern: '^[0-9a-f]{32}$',
  }),
  waived: { type: 'boolean' },
  known: described('Whether the baseline or the revision has it too.', { type: 'boolean' }),
  waiver: described(
    'The one that bears with it; null: none does.',
    nullOr(object({ reason: text, owner: text, expires: date, ...place })),
  ),
  message: described('What was found, in a sentence.', text),
  ...placeOrNull,
  paths: described(
    'From what is lost to what fails; of each step, where it states that it needs the next.',
    listOf(listOf(object({ id: text, ...placeOrNull }))),
  ),
} as const satisfies Record<string, JsonSchemaObject>;

/** What `utfall check -f json` writes. */
export const checkSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'A topology held against a policy (utfall check)',
  ...object({
    format: { const: 'utfall-check/1' },
    topology,
    policy: described('The file that states it; null: the one that is built in.', textOrNull),
    today: described('The day by which waivers were valid or not.', date),
    baseline: described('The file of findings known before; null: none.', textOrNull),
    since: described('The revision whose findings are known; null: none.', textOrNull),
    failOn: described('From which severity on an open finding fails the check.', {
      enum: ['error', 'warning', 'note', 'never'],
    }),
    verdict: words('pass', 'fail'),
    minSeverity: described('What weighs less is counted, and not listed.', severity),
    counts: described(
      'Of all findings, those that are not listed too.',
      object({ error: counts, warning: counts, note: counts }),
    ),
    rules: listOf(object({ rule: text, name: textOrNull, severity, summary: text })),
    findings: described(
      'The gravest first.',
      listOf({
        oneOf: Object.entries(details).map(([rule, detail]) =>
          object({ ...basics, rule: { const: rule }, ...detail }),
        ),
      }),
    ),
    stale: described(
      'What the baseline knows and is no longer found.',
      listOf(object(knownFinding)),
    ),
  }),
});
