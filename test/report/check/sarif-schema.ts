import { createRequire } from 'node:module';
import ajvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import type { AnySchemaObject } from 'ajv';

/** SARIF 2.1.0 as it was published; a package for tests carries it. */
const require = createRequire(import.meta.url);
const schema =
  require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as AnySchemaObject;

// One of its patterns is none with the flag `u`.
const ajv = ajvFormats.default(
  new ajvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false }),
);

const validate = ajv.compile(schema);

/** What SARIF's own schema has against a text; empty: nothing. */
export function sarifErrors(text: string): readonly unknown[] {
  return validate(JSON.parse(text)) === true ? [] : (validate.errors ?? []);
}
