import { Argument, Command } from 'commander';
import { IMPORT_FORMATS } from '../report/import-formats.js';
import { IMPORTED, type ImportOptions } from './import-options.js';
import { named } from './option-values.js';
import { withOutputOptions } from './shared-options.js';

const HELP = `
A fault tree in the Open-PSA Model Exchange Format becomes a topology: each gate
and each basic event a component of the same id, the top gate first, and one
capability at one site that rests on it. Read are the gates and, or and atleast,
house events (counted in), constant probabilities and parameters. What can't be
said in a topology, such as not and xor, is refused; what is left out or renamed
is told on stderr.

Examples:
  utfall import openpsa tree.xml -o utfall.yaml
  utfall import openpsa plant.xml --gate loss-of-cooling -f json`;

/** `utfall import`: a topology out of another format. */
export const importCommand = (): Command =>
  withOutputOptions(
    new Command('import')
      .description('a topology out of a fault tree in the Open-PSA format')
      .addArgument(new Argument('<format>', 'what the file is written in').choices(IMPORTED))
      .argument('<file>', 'the file')
      .option(
        '--gate <name>',
        'the gate that the tree is about, where it has several at its top',
        named,
      ),
    IMPORT_FORMATS,
  )
    .addHelpText('after', HELP)
    .action(async (_format: string, file: string, options: ImportOptions) => {
      const { runImport } = await import('./run-import.js');
      await runImport(file, options);
    });
