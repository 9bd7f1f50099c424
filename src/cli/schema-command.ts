import { Argument, Command } from 'commander';
import { SCHEMA_NAMES, type SchemaName } from '../schema/schema-names.js';

const EXAMPLES = `
Editors with a YAML language server complete and check a topology while it is
typed, where its first line names the schema:

  # yaml-language-server: $schema=./topology.schema.json

Included files have the schema 'topology-part', layers 'topology-layer', and what
layers include 'topology-layer-part'; policies have 'policy', scenarios 'scenario'.
The others are those of what utfall writes as JSON.

Examples:
  utfall schema
  utfall schema topology -o topology.schema.json`;

/** `utfall schema`: the JSON Schemas of files and results. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .description('the JSON Schemas of topologies and policies, for editors, and of results')
    .addArgument(
      new Argument('[name]', 'which one; without it, what there is').choices(SCHEMA_NAMES),
    )
    .option('-o, --output <file>', 'write to a file')
    .addHelpText('after', EXAMPLES)
    .action(async (name: SchemaName | undefined, { output }: { readonly output?: string }) => {
      const { runSchema } = await import('./run-schema.js');
      await runSchema(name ?? null, output);
    });
