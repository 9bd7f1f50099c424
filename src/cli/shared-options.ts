import { Option, type Command } from 'commander';
import { collect } from './option-values.js';
import { collectOutput, type Output } from './output-option.js';
import type { TopologyOptions } from './topology-option.js';

/** How a command is to answer, and where to. */
export interface OutputOptions<Format extends string> {
  readonly format?: readonly Output<Format>[];
  readonly output?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** What every command that answers something about a topology can be told. */
export interface SharedOptions<Format extends string>
  extends TopologyOptions, OutputOptions<Format> {}

/** Adds these options to a command; `formats` are those that it can answer in, the usual one first. */
export function withSharedOptions(command: Command, formats: readonly string[]): Command {
  const withTopology = command
    .option('-t, --topology <file>', 'the topology; repeated, layers over it (repeatable)', collect)
    .option('--sample', 'take the Norwegian sample that comes with utfall; -t lies over it');
  return withOutputOptions(withRootOption(withTopology), formats);
}

/** Adds how far includes may reach. */
export const withRootOption = (command: Command): Command =>
  command.option(
    '--root <folder>',
    "where included files have to stay, if not in the topology's folder",
  );

/** Adds how a command is to answer; of `formats`, the usual one comes first. */
export function withOutputOptions(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(formatOption(formats))
    .option('-o, --output <file>', 'write to a file, where there is one format')
    .option('-q, --quiet', 'nothing on the terminal but the answer and errors')
    .option('--color', 'colours, even where the output is no terminal')
    .option('--no-color', 'no colours');
}

function formatOption(formats: readonly string[]): Option {
  const option = new Option(
    '-f, --format <format[=file]>',
    'how to answer; FORMAT=FILE writes to a file (repeatable)',
  );
  option.argParser(collectOutput(formats));
  // Not by `choices`, to which FORMAT=FILE is none; help and completion tell them none the less.
  option.argChoices = [...formats];
  return option;
}
