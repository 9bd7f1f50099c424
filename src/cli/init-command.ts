import { Command } from 'commander';

const EXAMPLES = `
Lays down utfall.yaml, a small topology to change into your own, and
topology.schema.json, by which editors complete and check it. A file that is
there already is never written over.

Examples:
  utfall init
  utfall init topology`;

/** `utfall init`: a first topology. */
export const initCommand = (): Command =>
  new Command('init')
    .description('a first topology, small and commented, to change into your own')
    .argument('[folder]', 'where to; made where it is missing', '.')
    .option('-q, --quiet', 'nothing on the terminal but errors')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, { quiet = false }: { readonly quiet?: boolean }) => {
      const { runInit } = await import('./run-init.js');
      runInit(folder, quiet);
    });
