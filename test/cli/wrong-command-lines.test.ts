import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runUtfall, type Ended } from './run-utfall.js';
import { small } from './small-topology.js';
import { folderWith } from './temporary-folder.js';
import { COMMAND_LINES, type WrongCommandLine } from './wrong-command-lines.js';

const BIN = fileURLToPath(new URL('../../bin/utfall.js', import.meta.url));

async function run({ args, folder }: WrongCommandLine): Promise<Ended> {
  if (folder !== 'gone') {
    return runUtfall(args, { cwd: folder === 'empty' ? folderWith({}) : small() });
  }
  const command = `rmdir "$PWD"; node '${BIN}' ${args.join(' ')}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folderWith({}),
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

describe('a command line that is wrong', () => {
  it.each(Object.entries(COMMAND_LINES))('%s: exit 2, and what is told', async (name, line) => {
    const { code, stdout, stderr } = await run(line);
    expect([code, stdout]).toEqual([2, '']);
    await expect(stderr).toMatchFileSnapshot(`../golden/diagnostics/command/${name}.txt`);
    const asJson = await run({ ...line, args: [...line.args, '-f', 'json'] });
    if (line.code.startsWith('output-')) return;
    expect([asJson.code, asJson.stderr]).toEqual([2, '']);
    expect(asJson.stdout).toContain(`"code": "${line.code}"`);
  });
});
