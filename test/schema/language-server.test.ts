import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../cli/temporary-folder.js';
import { startEditor } from './language-server.js';

const SAMPLE = fileURLToPath(new URL('../../topology/', import.meta.url));
const SCHEMAS = fileURLToPath(new URL('../../dist/schema/', import.meta.url));

const yamlFiles = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort();

/** A folder with a file as its editor sees it: with the schema beside it. */
function fileWith(schema: string, lines: readonly string[]): string {
  const name = `${schema}.schema.json`;
  const text = [`# yaml-language-server: $schema=./${name}`, ...lines, ''].join('\n');
  const folder = folderWith({ [name]: readFileSync(join(SCHEMAS, name)), 'a.yaml': text });
  return join(folder, 'a.yaml');
}

describe('a YAML language server with the schemas', () => {
  it('has nothing against any file of the sample, each of which names its schema', async () => {
    const editor = await startEditor();
    for (const name of yamlFiles) {
      const path = join(SAMPLE, name);
      const [first = ''] = readFileSync(path, 'utf8').split('\n');
      expect(first).toMatch(
        /^# yaml-language-server: \$schema=.*\/dist\/schema\/[\w-]+\.schema\.json$/,
      );
      expect({ name, problems: await editor.problems(path) }).toEqual({ name, problems: [] });
    }
  });

  it('shows what is wrong in a broken one, where it is', async () => {
    const editor = await startEditor();
    const path = fileWith('topology', [
      'utfall: 1',
      'components:',
      '  dc-1: { knd: data-centre }',
      '  net: { dependsOn: dc-1 }',
      '  login:',
      '    recovery: 20',
      '    availability: 120%',
      '    dependsOn:',
      '      - { on: dc-1, mode: logn }',
      '      - { on: dc-1, session: 8h }',
      '      - { anyOf: [dc-1, net], mode: login }',
      '      - { atLeast: 2 }',
      '      - { use: ehr }',
      '      - dc 1',
      'sites: { clinic: { count: 0 } }',
    ]);
    const problems = await editor.problems(path);
    expect(problems.map(({ line, message }) => `${String(line)}: ${message}`).join('\n'))
      .toMatchInlineSnapshot(`
        "4: Property knd is not allowed.
        5: Incorrect type. Expected "array".
        7: Expected a duration such as 20m, or a range such as 10m..40m.
        8: Expected a percentage such as 99.95%, or a number from 0 to 1.
        10: Value is not accepted. Valid values: "runtime", "login", "queued", "cached", "startup".
        11: Missing property "mode".
        12: Property mode is not allowed.
        13: Missing property "of".
        14: Property use is not allowed.
        14: Missing property "on".
        15: Expected an id: letters and digits, with . _ - inside, at most 128 characters.
        16: Value is below the minimum of 1."
      `);
  });

  it('shows what is wrong in a policy, by which rule it is', async () => {
    const editor = await startEditor();
    const path = fileWith('policy', [
      'policy: 1',
      'rules:',
      '  - rule: single-point-of-failure',
      '    max: { sites: 40, people: 100000 }',
      '    within: 4',
      '    min: 2',
      '  - { rule: unused-component, capabilities: [log-in] }',
      '  - { rule: unused-components }',
      '  - { rule: owner-concentration, max: 40 }',
      '  - { rule: owner-concentration, sites: [], level: up }',
      '  - { severity: note }',
      'waivers:',
      '  - { rule: false-redundancy, finding: a#1, reason: b, owner: c, expires: 2027-02-29 }',
      '  - { rule: false-redundancy, finding: a#1, reason: b, expires: 2027-03-01 }',
    ]);
    const problems = await editor.problems(path);
    expect(problems.map(({ line, message }) => `${String(line)}: ${message}`).join('\n'))
      .toMatchInlineSnapshot(`
        "5: Property people is not allowed.
        5: Property sites is not allowed.
        6: Expected a duration such as 90s, 30m, 8h, 2d, 1h30m or PT8H.
        7: Property min is not allowed.
        8: Property capabilities is not allowed.
        9: Value is not accepted. Valid values: "single-point-of-failure", "false-redundancy", "owner-concentration", "startup-deadlock", "cut-set-order", "availability", "criticality-inversion", "unused-component", "assumed-evidence".
        10: Value is above the maximum of 1.
        11: Array has too few items. Expected 1 or more.
        11: Value is not accepted. Valid values: "down", "degraded".
        12: Missing property "rule".
        14: Expected a day that there is, as in 2027-03-01.
        15: Missing property "owner"."
      `);
  });

  it('shows what is wrong in a scenario, by what is stated', async () => {
    const editor = await startEditor();
    const path = fileWith('scenario', [
      'scenario: 1',
      'start: 2021-02-29T10:30',
      'events:',
      '  - { at: 10:30, fail: [a] }',
      '  - { at: 24:00, fail: [a], for: 0s }',
      '  - { at: 1h, note: something }',
      '  - { at: 1h, restore: [a], for: 5m }',
      'expect:',
      '  - { at: 1h, id: a, state: [degraded, down] }',
      '  - { at: 1h, id: a, state: dwn }',
      '  - { from: 1h, id: a, state: up }',
      '  - { order: [a, b, c] }',
      '  - { order: [a, b], state: up }',
    ]);
    const problems = await editor.problems(path);
    expect(problems.map(({ line, message }) => `${String(line)}: ${message}`).join('\n'))
      .toMatchInlineSnapshot(`
      "3: Expected a day and a time, as in 2021-02-04T10:30.
      6: Expected a duration after the start, such as 2h, or, where there is a start, a time such as 10:30 or 2021-02-04T10:30.
      6: Expected a duration of a second or more, such as 20m, or a range, 10m..40m.
      7: Missing property "fail".
      8: Missing property "fail".
      11: Value is not accepted. Valid values: "up", "degraded", "down".
      12: Missing property "to".
      13: Array has too many items. Expected 2 or fewer.
      14: Missing property "id".
      14: Property order is not allowed.
      14: Missing property "at".
      14: Property state is not allowed."
    `);
  });

  it('offers the words for a state, alone or in a list', async () => {
    const editor = await startEditor();
    const lines = ['scenario: 1', 'expect:', '  - at: 1h', '    id: a', '    state: '];
    const offered = await editor.completions(fileWith('scenario', lines), 5, 11);
    expect(offered).toEqual(expect.arrayContaining(['up', 'degraded', 'down']));
  });

  it('offers the keys of the rule that is being written', async () => {
    const editor = await startEditor();
    const path = fileWith('policy', ['policy: 1', 'rules:', '  - rule: false-redundancy', '    ']);
    const offered = await editor.completions(path, 4, 4);
    expect(offered).toEqual(expect.arrayContaining(['name', 'severity', 'level', 'except']));
    expect(offered).not.toContain('within');
    const kinds = fileWith('policy', ['policy: 1', 'rules:', '  - rule: ']);
    expect(await editor.completions(kinds, 3, 10)).toEqual(
      expect.arrayContaining(['false-redundancy', 'unused-component']),
    );
  });

  it('shows null in a layer as sound, where it removes, and elsewhere not', async () => {
    const editor = await startEditor();
    const layer = ['utfall: 1', 'name: null', 'components: { a: null, b: { owner: null } }'];
    expect(await editor.problems(fileWith('topology-layer', layer))).toEqual([]);
    const problems = await editor.problems(fileWith('topology', layer));
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 4]);
  });

  it('offers the keys of what is being written, and the words that may stand under one', async () => {
    const editor = await startEditor();
    const path = fileWith('topology', ['utfall: 1', 'components:', '  a:', '    k']);
    expect(await editor.completions(path, 4, 5)).toEqual(
      expect.arrayContaining(['kind', 'owner', 'dependsOn', 'availability']),
    );
    const word = fileWith('topology', [
      'utfall: 1',
      'capabilities:',
      '  read:',
      '    criticality: ',
    ]);
    expect(await editor.completions(word, 4, 17)).toEqual(
      expect.arrayContaining(['low', 'medium', 'high', 'critical']),
    );
  });

  it('says what a key means', async () => {
    const editor = await startEditor();
    const path = fileWith('topology', ['utfall: 1', 'components:', '  a: { perSite: true }']);
    expect(await editor.hover(path, 3, 9)).toContain('one of its own');
  });
});
