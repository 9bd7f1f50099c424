import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runUtfall } from '../cli/run-utfall.js';
import { folderWith } from '../cli/temporary-folder.js';
import { sectionsOf } from './page.js';

/** Pages that show command lines on the sample, without what they answer. */
const PAGES = ['report.md'];

const SAMPLE = fileURLToPath(new URL('../../topology', import.meta.url));

const commandsIn = (page: string): readonly string[] =>
  sectionsOf(readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8'))
    .flatMap(({ blocks }) => blocks)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('utfall ')));

describe.each(PAGES)('%s', (page) => {
  it('has command lines that do their work, one after another', async () => {
    const cwd = folderWith({});
    cpSync(SAMPLE, join(cwd, 'topology'), { recursive: true });
    const commands = commandsIn(page);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const [, ...args] = command.split(' ');
      const { code, stderr } = await runUtfall(args, { cwd });
      expect([command, code, stderr.includes('error:')]).toEqual([command, 0, false]);
    }
  });
});
