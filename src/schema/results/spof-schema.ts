import { askedTopology } from './asked-topology.js';
import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import { falseRedundancy, save, toll } from './failure-schemas.js';
import {
  count,
  described,
  durationOrNull,
  listOf,
  object,
  text,
  textOrNull,
  words,
} from './result-schemas.js';

const failure = object({
  id: described("A site's own one is component@site.", text),
  name: text,
  kind: textOrNull,
  owner: textOrNull,
  ...toll,
  save,
});

/** What `utfall spof -f json` writes. */
export const spofSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'What each failure alone takes, and false redundancies (utfall spof)',
  ...object({
    format: { const: 'utfall-spof/1' },
    topology: askedTopology,
    given: described('What has failed already.', listOf(text)),
    except: described('What was taken as perfect.', listOf(text)),
    level: words('down', 'degraded'),
    within: described('Only what is taken within this time; null: at last.', durationOrNull),
    workarounds: words('count', 'ignore'),
    tried: described('How many components were failed.', count),
    fatal: described('How many failures take something.', count),
    failures: described('The worst first; with --top, only so many.', listOf(failure)),
    falseRedundancies: listOf(falseRedundancy),
  }),
});
