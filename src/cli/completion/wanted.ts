import type { Argument, Command, Option } from 'commander';

/** What the word at the cursor may become; `typed` is what of it is there. */
export type Wanted =
  | { readonly type: 'words'; readonly words: readonly Candidate[] }
  | { readonly type: 'files' }
  /** A selector, or the id of one thing, after `prefix`, which belongs to the same word. */
  | {
      readonly type: 'selector' | 'owner' | 'id';
      readonly prefix: string;
      readonly typed: string;
      /** What it selects from. */
      readonly of: 'components' | 'all';
      /** What the options before it say, by the name that commander gives them. */
      readonly options: ReadonlyMap<string, readonly string[]>;
    };

/** A word that may stand there, and what it is. */
export interface Candidate {
  readonly word: string;
  readonly about: string;
}

/**
 * What can stand at the cursor: commands, options, or the value of an option or an argument, which
 * is known by its placeholder (`<selector>`, `<file>`) or its choices.
 *
 * @param words those before it, without the program's own name
 */
export function wantedAt(program: Command, words: readonly string[], current: string): Wanted {
  const read = readWords(program, words);
  const { command, pending, options } = read;
  if (pending !== null) return valueOf(slotOf(pending), '', current, options, program);
  if (!read.optionsEnded && current.startsWith('-')) {
    const equals = current.indexOf('=');
    if (equals < 0) return { type: 'words', words: optionsOf(command) };
    const option = optionNamed(command, current.slice(0, equals));
    if (option === undefined || !takesValue(option)) return { type: 'words', words: [] };
    const prefix = current.slice(0, equals + 1);
    return valueOf(slotOf(option), prefix, current.slice(equals + 1), options, program);
  }
  if (command.commands.length > 0) return { type: 'words', words: commandsOf(command) };
  const argument = command.registeredArguments[read.given];
  if (argument === undefined) return { type: 'words', words: [] };
  return valueOf(slotOf(argument), '', current, options, program);
}

interface Read {
  readonly command: Command;
  /** How many arguments it was given. */
  readonly given: number;
  /** An option whose value comes next. */
  readonly pending: Option | null;
  readonly optionsEnded: boolean;
  readonly options: ReadonlyMap<string, readonly string[]>;
}

function readWords(program: Command, words: readonly string[]): Read {
  let command = program;
  let given = 0;
  let pending: Option | null = null;
  let optionsEnded = false;
  const options = new Map<string, readonly string[]>();
  const note = (option: Option, value: string): void => {
    const name = option.attributeName();
    options.set(name, [...(options.get(name) ?? []), value]);
  };
  for (const word of words) {
    if (pending !== null) {
      note(pending, word);
      pending = null;
    } else if (word === '--') {
      optionsEnded = true;
    } else if (!optionsEnded && word.startsWith('-') && word !== '-') {
      const [name = '', ...rest] = word.startsWith('--')
        ? word.split('=')
        : [word.slice(0, 2), ...(word.length > 2 ? [word.slice(2)] : [])];
      const option = optionNamed(command, name);
      if (option === undefined) continue;
      if (rest.length > 0 || !takesValue(option)) note(option, rest.join('='));
      else pending = option;
    } else {
      const next = subcommands(command).find((each) => each.name() === word);
      if (next === undefined) given += 1;
      else command = next;
    }
  }
  return { command, given, pending, optionsEnded, options };
}

/** Where a value goes: what it is called, and what it may be. */
interface Slot {
  readonly placeholder: string;
  readonly choices: readonly string[];
  readonly of: 'components' | 'all';
}

/** What fails is components; all else selects from what there is. */
const COMPONENTS_ONLY: ReadonlySet<string> = new Set(['--fail', '--degrade']);

function slotOf(place: Option | Argument): Slot {
  if (!('flags' in place)) {
    return { placeholder: place.name(), choices: place.argChoices ?? [], of: 'all' };
  }
  return {
    placeholder: /[<[]([^>]*)[>\]]$/.exec(place.flags)?.[1] ?? '',
    choices: place.argChoices ?? [],
    of: COMPONENTS_ONLY.has(place.long ?? '') ? 'components' : 'all',
  };
}

function valueOf(
  { placeholder, choices, of }: Slot,
  prefix: string,
  typed: string,
  options: Read['options'],
  program: Command,
): Wanted {
  switch (placeholder) {
    case 'selector':
    case 'owner':
    case 'id':
      return { type: placeholder, prefix, typed, of, options };
    case 'file':
    case 'folder':
    case 'before':
    case 'after':
      return { type: 'files' };
    case 'command':
      return { type: 'words', words: commandsOf(program) };
    default:
      // As in FORMAT=FILE.
      if (choices.length > 0 && typed.includes('=')) return { type: 'files' };
      return { type: 'words', words: choices.map((word) => ({ word: prefix + word, about: '' })) };
  }
}

const subcommands = (command: Command): readonly Command[] =>
  command.commands.length === 0 ? [] : command.createHelp().visibleCommands(command);

const commandsOf = (command: Command): readonly Candidate[] =>
  subcommands(command).map((each) => ({ word: each.name(), about: each.description() }));

const visibleOptions = (command: Command): readonly Option[] =>
  command.createHelp().visibleOptions(command);

const optionsOf = (command: Command): readonly Candidate[] =>
  visibleOptions(command).map((option) => ({
    word: option.long ?? option.short ?? '',
    about: option.description,
  }));

const optionNamed = (command: Command, name: string): Option | undefined =>
  visibleOptions(command).find(({ long, short }) => long === name || short === name);

const takesValue = ({ required, optional }: Option): boolean => required || optional;
