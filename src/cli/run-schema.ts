import { SCHEMA_NAMES, type SchemaName } from '../schema/schema-names.js';
import { SCHEMAS, schemaText } from '../schema/schemas.js';
import { resolveOutputs } from './output-option.js';
import { writeAll } from './write-all.js';

/** Answers `utfall schema`: one of them, or, without a name, what there is. */
export async function runSchema(name: SchemaName | null, file?: string): Promise<void> {
  const outputs = resolveOutputs(undefined, file, 'schema');
  await writeAll(outputs, () => (name === null ? namesAndTitles() : [schemaText(name)]));
}

function* namesAndTitles(): Generator<string> {
  const width = Math.max(...SCHEMA_NAMES.map(({ length }) => length));
  for (const name of SCHEMA_NAMES) yield `${name.padEnd(width)}  ${SCHEMAS[name]().title ?? ''}\n`;
}
