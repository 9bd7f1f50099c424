import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SMALL } from '../small-topology.js';
import { folderWith } from '../temporary-folder.js';

const BIN = fileURLToPath(new URL('../../../bin/utfall.js', import.meta.url));

const TOPOLOGY = SMALL.replace(
  'dc-1: { kind: data-centre }',
  'dc-1: { kind: data-centre, owner: Norsk helsenett, name: "$(touch pwned) `touch pwned`" }',
);

/** A folder with the topology, and `utfall` on the path. */
function folder(): string {
  const cwd = folderWith({
    'utfall.yaml': TOPOLOGY,
    'bin/utfall': `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`,
    'report.txt': '',
  });
  chmodSync(join(cwd, 'bin/utfall'), 0o755);
  return cwd;
}

/** Runs a script in a shell, and sees to it that nothing came of what must not be run. */
function run(shell: string, args: readonly string[], cwd = folder()): readonly string[] {
  const PATH = `${join(cwd, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const { status, stdout, stderr } = spawnSync(shell, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME: cwd, LC_ALL: 'C.UTF-8' },
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(readdirSync(cwd)).not.toContain('pwned');
  return stdout.split('\n').slice(0, -1);
}

const isInstalled = (shell: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((path) => existsSync(join(path, shell)));

/** What is on the line, and what may stand at its end; each shell shows it in a way of its own. */
const LINES: readonly (readonly [line: string, words: readonly string[]])[] = [
  ['utfall impa', ['impact']],
  ['utfall im', ['impact', 'importance', 'import']],
  ['utfall cutsets lo', ['login']],
  ['utfall impact --fail lo', ['login']],
  ['utfall impact --fail dc-1,re', ['dc-1,record']],
  ['utfall impact --workarounds ', ['count', 'ignore']],
  ['utfall list clinic/', ['clinic/read']],
  ['utfall list nothing-like-it', []],
  ["utfall impact --fail '$(touch pwned)' --degrade lo", ['login']],
];

describe('in bash', () => {
  /** Calls the function as readline does. */
  const inBash = (line: string): readonly string[] =>
    run('bash', [
      '-c',
      'eval "$(utfall completion bash)"; COMP_WORDBREAKS=$2; COMP_LINE=$1; COMP_POINT=${#1}; _utfall; printf "%s\\n" "${COMPREPLY[@]}"',
      'bash',
      line,
      ' \t\n"\'@><=;|&(:',
    ]).filter((word) => word !== '');

  it.each(LINES)('%s', (line, words) => {
    expect(inBash(line)).toEqual(words);
  });

  it.each([
    ['utfall impact --fail kind:da', ['data-centre']],
    ["utfall impact --fail 'kind:da", ['kind:data-centre']],
    ['utfall impact --fail owner:N', ['Norsk\\ helsenett']],
    ['utfall impact --fail=lo', ['login']],
    ['utfall impact --fail $(touch pwned) --degrade lo', ['login']],
    ['utfall impact --fail `touch pwned` --degrade lo', ['login']],
    ['A=1 utfall impact --fail lo', ['login']],
  ])('%s: what readline takes for the word, escaped for the line', (line, words) => {
    expect(inBash(line)).toEqual(words);
  });

  it('is there for the command', () => {
    const told = run('bash', ['-c', 'eval "$(utfall completion bash)"; complete -p utfall']);
    expect(told).toEqual(['complete -F _utfall utfall']);
  });
});

describe.skipIf(!isInstalled('zsh'))('in zsh', () => {
  /** The completion system is stood in for: it works in a terminal alone. */
  const STAND_INS =
    'compdef() {}; compset() {}; _files() { print :files }; compadd() { print -l -- ${(P)@[-1]} }';

  it.each([...LINES, ['utfall impact -o re', [':files']] as const])('%s', (line, words) => {
    const script = `${STAND_INS}; eval "$(utfall completion zsh)"; words=(\${(z)1}); [[ $1 == *' ' ]] && words+=(''); CURRENT=\${#words}; PREFIX=$words[CURRENT]; _utfall`;
    expect(run('zsh', ['-fc', script, 'zsh', line]).filter((word) => word !== '')).toEqual(words);
  });
});

describe.skipIf(!isInstalled('fish'))('in fish', () => {
  it.each(LINES)('%s', (line, words) => {
    const script = 'utfall completion fish | source; complete -C $argv[1]';
    const told = run('fish', ['--no-config', '-c', script, '--', line]);
    expect(told.map((each) => each.split('\t')[0]).sort()).toEqual([...words].sort());
  });
});
