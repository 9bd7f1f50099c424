import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './cli/run-utfall.js';
import { shellWords } from './cli/shell-words.js';
import { folderWith } from './cli/temporary-folder.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The fenced blocks of the README, in their order. */
const blocks = [...README.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
  language: language ?? '',
  text: text ?? '',
}));

const texts = (language: string): readonly string[] =>
  blocks.filter((block) => block.language === language).map(({ text }) => text);

/** What follows `npx utfall` in a line of a shell block, without its comment. */
const argumentsIn = (line: string): readonly string[] =>
  shellWords((/npx utfall (.*)$/.exec(line)?.[1] ?? '').replace(/\s#.*$/, ''));

describe('the README', () => {
  const [first = '', second = '', third = ''] = texts('sh');

  it('begins with the two commands', () => {
    expect(first).toBe('npm install && npx utfall impact --fail nhn-dc-1-network\n');
    expect(second).toBe('npm install && npm test\n');
  });

  it('shows what the first one really prints', async () => {
    const { code, stdout } = await runUtfall(argumentsIn(first.trim()), { cwd: ROOT });
    expect(code).toBe(0);
    expect(stdout).toBe(texts('text')[0]);
  });

  it('shows what its own topology really gives', async () => {
    const cwd = folderWith({ 'utfall.yaml': texts('yaml')[0] ?? '' });
    const { code, stdout } = await runUtfall(argumentsIn(third.trim()), { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe(texts('text')[1]);
  });

  const questions = (texts('sh')[3] ?? '').trim().split('\n');

  it.each(questions)('%s', async (line) => {
    const cwd = folderWith({});
    const { code, stderr } = await runUtfall([...argumentsIn(line), '--sample'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
  });
});
