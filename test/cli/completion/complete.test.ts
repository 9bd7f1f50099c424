import { describe, expect, it } from 'vitest';
import { runUtfall } from '../run-utfall.js';
import { small, SMALL } from '../small-topology.js';
import { folderWith } from '../temporary-folder.js';

/** Values that would do harm where a shell ran them, and ids that every object has. */
const HOSTILE = `
utfall: 1
components:
  constructor: { kind: "$(touch pwned)", owner: "\`touch pwned\`", name: "$(touch pwned)" }
  __proto__: { kind: "it's; touch pwned", owner: "Norsk helsenett", labels: { "a b": x, zone: "1,2" } }
  ålesund: { dependsOn: [constructor, __proto__] }
capabilities: { toString: { dependsOn: [ålesund] } }
sites: { valueOf: { capabilities: [toString], region: Troms } }
`;

async function complete(
  cwd: string,
  words: readonly string[],
  shell = 'zsh',
): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runUtfall(['complete', shell, '--', ...words], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0] ?? '');
}

describe('what may stand at the cursor', () => {
  it.each([
    ['commands, but for the hidden one', ['co'], ['completion']],
    ['… after help', ['help', 'va'], ['validate']],
    ['options', ['impact', '--wi'], ['--within']],
    ['… of the command alone', ['list', '--fail'], []],
    ['choices', ['impact', '--workarounds', ''], ['count', 'ignore']],
    ['… after =', ['impact', '--workarounds=c'], ['--workarounds=count']],
    ['… of an argument', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['formats', ['impact', '-f', 'm'], ['markdown']],
    ['the file of a format', ['impact', '-f', 'json=o'], [':files']],
    ['files', ['impact', '-t', ''], [':files']],
    ['a folder', ['impact', '--root', 'a'], [':files']],
    ['nothing after a duration', ['impact', '--within', ''], []],
    ['components that may fail', ['impact', '--fail', 'r'], ['record']],
    ['… keys that they have', ['impact', '--fail', 'k'], ['kind:']],
    ['… and values of those', ['impact', '--fail', 'kind:'], ['kind:data-centre']],
    ['… after others', ['impact', '--fail', 'dc-1,!kind:x+lo'], ['dc-1,!kind:x+login']],
    ['… after =', ['impact', '--fail=lo'], ['--fail=login']],
    ['things of all sorts', ['list', 'c'], ['clinic', 'criticality:']],
    ['… after an option that has its value', ['list', '-q', '-fjson', 'cl'], ['clinic']],
    ['… after --', ['list', '--', 'cl'], ['clinic']],
    ['capabilities of a site', ['list', 'clinic/'], ['clinic/read']],
    ['no second selector', ['list', 'clinic', ''], []],
    ['things that can be explained', ['explain', 'c'], ['clinic']],
    ['… at a site', ['explain', 'clinic/'], ['clinic/read']],
    ['files to compare', ['diff', 'a'], [':files']],
    ['nothing in a value that the selector quotes', ['list', `'kind:"d`], []],
    ['nothing after a command that there isn’t', ['lst', 'c'], ['cutsets', 'check', 'completion']],
  ])('%s: %j', async (_what, words, expected) => {
    expect(await complete(small(), words)).toEqual(expected);
  });

  it('is of the topology that the command line names', async () => {
    const cwd = folderWith({
      'utfall.yaml': SMALL,
      'layer.yaml': 'utfall: 1\ncomponents: { recorder: {} }\n',
    });
    const named = ['list', '-t', 'utfall.yaml', '--topology=layer.yaml', 'rec'];
    expect(await complete(cwd, named)).toEqual(['record', 'recorder']);
    expect(await complete(cwd, ['list', '--sample', 'helsei'])).toEqual(['helseid']);
  });

  it('is silent on a topology that is broken, missing or slow to read', async () => {
    const broken = folderWith({ 'utfall.yaml': 'components: [' });
    const slow = folderWith({ 'utfall.yaml': `${SMALL}# ${'x'.repeat(1_000_000)}\n` });
    for (const cwd of [broken, folderWith({}), slow]) {
      expect(await complete(cwd, ['list', ''])).toEqual([]);
      expect(await complete(cwd, ['list', '--ow'])).toEqual(['--owner']);
    }
  });

  it('holds no text that a shell would run', async () => {
    const cwd = folderWith({ 'utfall.yaml': HOSTILE });
    expect(await complete(cwd, ['list', ''])).toEqual([
      ...['constructor', '__proto__', 'ålesund', 'toString', 'valueOf'],
      ...['kind:', 'owner:', 'region:', 'criticality:', 'label:a b=', 'label:zone='],
    ]);
    expect(await complete(cwd, ['list', 'kind:'])).toEqual(['kind:clinic']);
    expect(await complete(cwd, ['list', 'label:zone='])).toEqual([]);
    expect(await complete(cwd, ['list', '--owner', ''])).toEqual(['Norsk helsenett']);
    expect(await complete(cwd, ['list', 'valueOf/'])).toEqual(['valueOf/toString']);
  });
});
