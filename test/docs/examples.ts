import { shellWords } from '../cli/shell-words.js';
import type { Block, Section } from './page.js';

/** A command of `utfall`, and what the page says that it prints. */
export interface ShownCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly output: string;
}

/** A part of a topology, to be put under the key that it is said to belong to. */
export interface Fragment {
  readonly key: FragmentKey;
  readonly text: string;
}

/** Files that lie in one folder, and what is run there. */
export interface Example {
  /** Where it starts in the page. */
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly ShownCommand[];
  readonly fragments: readonly Fragment[];
}

/** The main file of an example; other files that state the format's version are layers over it. */
export const MAIN_FILES = ['utfall.yaml', 'utfall.json'];
const FILE_NAME = /^[\w/-]+\.(yaml|json|csv|xml)$/;
/** The keys that fragments stand under. */
const FRAGMENT_KEYS = ['components', 'capabilities', 'dependsOn'] as const;
type FragmentKey = (typeof FRAGMENT_KEYS)[number];

/**
 * What the blocks of a section say. A file that is named a second time starts a new example.
 *
 * @throws where a block is none that is known
 */
export function examplesOf({ heading, blocks }: Section): readonly Example[] {
  const examples: { files: Record<string, string>; rest: Block[]; line: number }[] = [];
  for (const block of blocks) {
    const last = examples.at(-1);
    const isFile = FILE_NAME.test(block.info);
    const startsAnew = last === undefined || (isFile && block.info in last.files);
    const example = startsAnew ? { files: {}, rest: [], line: block.line } : last;
    if (startsAnew) examples.push(example);
    if (isFile && block.info.endsWith(`.${block.language}`)) {
      example.files[block.info] = block.text;
    } else {
      example.rest.push(block);
    }
  }
  return examples.map(({ files, rest, line }) => ({
    name: `${heading}, from line ${line}`,
    files,
    commands: rest.filter(({ language }) => language === 'console').flatMap(commandsIn),
    fragments: rest.filter(({ language }) => language !== 'console').map(fragmentOf),
  }));
}

function fragmentOf({ language, info, text, line }: Block): Fragment {
  const key = FRAGMENT_KEYS.find((each) => each === info);
  if (language === 'yaml' && key !== undefined) return { key, text };
  throw new Error(`no test understands the block in line ${line}: ${language} ${info}`);
}

function commandsIn({ text, info, line }: Block): readonly ShownCommand[] {
  const [before, ...commands] = text.split(/^\$ /m);
  if (before !== '' || info !== '' || commands.length === 0) {
    throw new Error(`no command starts the block in line ${line}`);
  }
  return commands.map((each) => {
    const [command = '', ...output] = each.split('\n');
    const [program, ...args] = shellWords(command);
    if (program !== 'utfall') throw new Error(`no test runs ${command}, from line ${line}`);
    return { command, args, output: output.join('\n') };
  });
}
