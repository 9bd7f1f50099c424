import type { Command } from 'commander';
import type { Topology } from '../../model/topology.js';
import { singleLine } from '../../report/untrusted-text.js';
import type { Progress } from '../progress.js';
import { openTopology } from '../topology-option.js';
import { workingFolder } from '../working-folder.js';
import { writeToStream } from '../write-to-stream.js';
import type { Shell } from './shells.js';
import { idWords, ownerWords, selectorWords } from './selector-words.js';
import { quotedFor, readShellLine, type ShellWord } from './shell-line.js';
import { wantedAt, type Candidate, type Wanted } from './wanted.js';

/**
 * Answers `utfall complete`: a line for each word that may stand at the cursor, with what it is
 * behind a tab, or `:files` where the shell knows best. What is wrong is not said: one is typing.
 */
export async function runComplete(
  shell: Shell,
  args: readonly string[],
  program: Command,
): Promise<void> {
  const { words, current } = shell === 'bash' ? bashWords(args) : shellWords(args);
  const wanted = wantedAt(program, words, current.text);
  if (wanted.type === 'files') {
    await writeToStream([':files\n'], process.stdout);
    return;
  }
  const candidates = await candidatesOf(wanted);
  const fitting = candidates.filter(({ word }) => word.startsWith(current.text));
  const lines = fitting.flatMap(({ word, about }) => {
    const shown = shell === 'bash' ? quotedFor(word.slice(current.before), current.quote) : word;
    const what = singleLine(about);
    return shown === null ? [] : [what === '' || what === word ? shown : `${shown}\t${what}`];
  });
  await writeToStream(
    lines.map((line) => `${line}\n`),
    process.stdout,
  );
}

interface Words {
  /** Before the cursor, without the program's own name. */
  readonly words: readonly string[];
  readonly current: ShellWord;
}

function bashWords([breaks = '', line = '']: readonly string[]): Words {
  const read = readShellLine(line, breaks);
  const current = read.at(-1) ?? NO_WORD;
  const before = read.slice(0, -1).map(({ text }) => text);
  // Assignments may stand before a command.
  const program = before.findIndex((word) => !/^\w+=/.test(word));
  return { words: before.slice(program + 1), current };
}

/** The last word comes as it was typed, the others as they are meant. */
function shellWords(args: readonly string[]): Words {
  const current = readShellLine(args.at(-1) ?? '', '').at(-1) ?? NO_WORD;
  return { words: args.slice(0, -1), current };
}

const NO_WORD: ShellWord = { text: '', quote: '', before: 0 };

async function candidatesOf(
  wanted: Exclude<Wanted, { readonly type: 'files' }>,
): Promise<readonly Candidate[]> {
  if (wanted.type === 'words') return wanted.words;
  const topology = await topologyMeant(wanted.options);
  if (topology === null) return [];
  const found = wordsIn(topology, wanted);
  return found.map(({ word, about }) => ({ word: wanted.prefix + word, about }));
}

function wordsIn(
  topology: Topology,
  { type, typed, of }: Extract<Wanted, { readonly typed: string }>,
): readonly Candidate[] {
  switch (type) {
    case 'selector':
      return selectorWords(topology, typed, of);
    case 'owner':
      return ownerWords(topology, typed);
    case 'id':
      return idWords(topology, typed);
  }
}

/** The topology that the command line would read, unless there is something wrong with it. */
async function topologyMeant(
  options: ReadonlyMap<string, readonly string[]>,
): Promise<Topology | null> {
  const topology = options.get('topology');
  const root = options.get('root')?.at(-1);
  const asked = {
    ...(topology === undefined ? {} : { topology }),
    ...(root === undefined ? {} : { root }),
    sample: options.has('sample'),
  };
  try {
    return (await openTopology(asked, process.env, workingFolder(), IMPATIENT)).topology;
  } catch {
    return null;
  }
}

/** Whoever types doesn't wait for what takes more than a second. */
const IMPATIENT: Progress = {
  show: () => {
    throw new Error('this takes too long');
  },
  clear: () => undefined,
};
