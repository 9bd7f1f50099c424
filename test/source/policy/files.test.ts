import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/source/load-policy.js';
import { memoryReader } from '../memory-reader.js';
import { codesOf, load, policyOf } from './loading.js';

const RULES = 'rules: [{ rule: unused-component }]';

describe('the file of a policy', () => {
  it('says the same in YAML and in JSON', async () => {
    const json = { policy: 1, rules: [{ rule: 'unused-component', except: ['a', 'b'] }] };
    const yaml =
      'policy: 1\nrules:\n  - rule: unused-component\n    except:\n      - a\n      - b\n';
    const rulesIn = async (text: string, name: string): Promise<unknown> =>
      JSON.parse(
        JSON.stringify((await policyOf(text, name)).rules, (key, value: unknown) =>
          key === 'range' ? null : value,
        ),
      );
    expect(await rulesIn(JSON.stringify(json), 'p.json')).toEqual(await rulesIn(yaml, 'p.yaml'));
  });

  it('warns of the end of waivers two weeks before, where nothing else is said', async () => {
    expect((await policyOf(`policy: 1\n${RULES}`)).warnBefore).toBe(14 * 24 * 60 * 60);
    expect((await policyOf(`policy: 1\nwarnBefore: 30d\n${RULES}`)).warnBefore).toBe(2_592_000);
  });

  it('may hold keys of the user wherever keys of ours stand', async () => {
    const waiver =
      '{ rule: unused-component, finding: a, reason: b, owner: c, expires: 2027-03-01, x-d: [1] }';
    const text = `policy: 1\nx-a: { b: ~ }\nrules: [{ rule: unused-component, x-c: 1 }]\nwaivers: [${waiver}]`;
    expect(await codesOf(text)).toEqual([]);
  });

  it('says its version, and has rules', async () => {
    expect(await codesOf(RULES)).toEqual(['missing-version']);
    expect(await codesOf(`policy: "1"\n${RULES}`)).toEqual(['unsupported-version']);
    expect(await codesOf(`policy: 1.0\n${RULES}`)).toEqual(['unsupported-version']);
    expect(await codesOf('policy: 1')).toEqual(['policy-without-rules']);
    expect(await codesOf('policy: 1\nrules: []')).toEqual(['policy-without-rules']);
    expect(await codesOf('{}')).toEqual(['missing-version', 'policy-without-rules']);
  });

  it('has no keys of a topology', async () => {
    expect(await codesOf(`policy: 1\n${RULES}\nname: Norway\ncomponents: {}`)).toEqual([
      'unknown-key',
      'unknown-key',
    ]);
    expect(await codesOf('utfall: 1\ncomponents: {}')).toContain('missing-version');
  });

  it('that is not there is told with the near name', async () => {
    const reader = memoryReader({ '/model/policy.yaml': '' });
    const loaded = await loadPolicy('/model/polcy.yaml', reader);
    expect(loaded.ok ? [] : loaded.diagnostics).toMatchObject([
      { code: 'file-missing', arguments: { nearest: ['policy.yaml'] }, range: null },
    ]);
  });

  it('gives all that is wrong in one go, from the start to the end', async () => {
    const loaded = await load(
      'rules:\n  - { rule: unused-component, except: [] }\n  - { rule: cycles }\nwaivers:\n  - { rule: tidy }\n',
    );
    const starts = loaded.ok ? [] : loaded.diagnostics.map(({ range }) => range?.start ?? -1);
    expect(starts).toHaveLength(8);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('a policy that means harm is refused, and soon:', () => {
  it.each([
    ['lists', 'policy.json', '['.repeat(100_000), ['nested-too-deep']],
    ['mappings', 'policy.yaml', '{a: '.repeat(20_000), ['nested-too-deep']],
    [
      'a key of the user that is deep',
      'policy.yaml',
      `policy: 1\n${RULES}\nx-a: ${'['.repeat(100)}${']'.repeat(100)}`,
      ['nested-too-deep'],
    ],
    ['bytes of another sort', 'policy.yaml', '\u0000\u0001', ['wrong-type']],
  ])('%s', async (_, name, text, codes) => {
    expect(await codesOf(text, name)).toEqual(codes);
  });

  it('aliases that expand', async () => {
    const laughs = Array.from({ length: 30 }, (_, level) => {
      const alias = level === 0 ? 'ha' : `*a${String(level - 1)}`;
      return `x-${String(level)}: &a${String(level)} [${Array<string>(10).fill(alias).join(', ')}]`;
    });
    expect(await codesOf(`policy: 1\n${laughs.join('\n')}\n${RULES}`)).toEqual([
      'yaml-expands-too-far',
    ]);
  });

  it('more mistakes than anybody reads', async () => {
    const waivers = Array.from({ length: 20_000 }, (_, i) => ({ rule: `tidy-${String(i)}` }));
    const text = JSON.stringify({ policy: 1, rules: [{ rule: 'unused-component' }], waivers });
    const codes = await codesOf(text, 'policy.json');
    expect(codes).toHaveLength(1001);
    expect(codes.at(-1)).toBe('too-many-errors');
  });

  it('but aliases are of use', async () => {
    const text =
      'policy: 1\nx-sites: &sites ["kind:clinic"]\nrules:\n  - { rule: single-point-of-failure, sites: *sites }\n  - { rule: owner-concentration, sites: *sites }\n';
    const { rules } = await policyOf(text);
    expect(rules).toMatchObject([
      { sites: [{ text: 'kind:clinic' }] },
      { sites: [{ text: 'kind:clinic' }] },
    ]);
  });

  it('and a large one that is sound is read', async () => {
    const rules = Array.from({ length: 20_000 }, (_, i) => ({
      rule: 'unused-component',
      name: `rule ${String(i)}`,
      except: ['a'],
    }));
    const text = JSON.stringify({ policy: 1, rules });
    expect((await policyOf(text, 'policy.json')).rules).toHaveLength(20_000);
  });
});
