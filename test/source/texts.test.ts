import { describe, expect, it } from 'vitest';

import { siteId } from '../../src/model/ids.js';
import { errorsOf, topologyOf } from './loading.js';

async function regionWritten(written: string): Promise<string | null | undefined> {
  const text = `utfall: 1\ncapabilities: { c: {} }\nsites: { s: { capabilities: [c], region: ${written} } }`;
  return (await topologyOf(text)).sites.get(siteId('s'))?.region;
}

describe('texts are read as written', () => {
  it.each([
    ['0301', '0301'],
    ['1.10', '1.10'],
    ['true', 'true'],
    ['0x1F', '0x1F'],
    ['2021-02-04', '2021-02-04'],
    ['1_000', '1_000'],
    ['.inf', '.inf'],
    ['no', 'no'],
    ["'null'", 'null'],
    ['"a\\tb"', 'a\tb'],
    ['!!str 0301', '0301'],
    ['!!str null', 'null'],
  ])('%s', async (written, read) => {
    expect(await regionWritten(written)).toBe(read);
  });

  it('over several lines too', async () => {
    expect((await topologyOf('utfall: 1\nname: >-\n  a\n  b\n')).name).toBe('a b');
  });

  it('in JSON, numbers and truths included', async () => {
    const text = '{"utfall":1,"components":{"a":{"kind":1.10,"owner":true,"name":"\\u00e5"}}}';
    const [component] = (await topologyOf(text, 'utfall.json')).components.values();
    expect(component).toMatchObject({ kind: '1.10', owner: 'true', name: 'å' });
  });
});

describe('a byte order mark', () => {
  it.each([
    ['utfall.yaml', 'utfall: 1'],
    ['utfall.json', '{"utfall":1}'],
  ])('is passed over in %s', async (name, text) => {
    expect(await errorsOf(`\ufeff${text}`, name)).toBe('no errors');
  });
});

describe('lines', () => {
  const text = 'utfall: 1\nname: >-\n  a\n  b\ncomponents:\n  c: { kidn: x }\n';

  it.each(['\n', '\r\n', '\r'])('may end in %j, in YAML', async (end) => {
    const lines = text.replaceAll('\n', end);
    expect((await topologyOf(lines.replace('kidn', 'kind'))).name).toBe('a b');
    expect(await errorsOf(lines)).toContain('utfall.yaml:6:8: error');
  });

  it.each(['\n', '\r\n', '\r'])('may end in %j, in JSON', async (end) => {
    const lines = '{\n"utfall": 1,\n"nam": "x" }'.replaceAll('\n', end);
    expect(await errorsOf(lines, 'utfall.json')).toContain('utfall.json:3:1: error');
  });
});

describe('a blank text', () => {
  it.each(['""', '"  "', '"\\t\\n"', '"\u00a0"'])('as %s is a mistake', async (written) => {
    expect(await errorsOf(`utfall: 1\nname: ${written}\n`)).toContain('this text is blank');
  });

  it('says something as a label', async () => {
    const text = 'utfall: 1\ncomponents: { a: { labels: { public: "" } } }';
    const [component] = (await topologyOf(text)).components.values();
    expect(component?.labels.get('public')).toBe('');
  });

  it('around others is kept as it is', async () => {
    expect((await topologyOf('utfall: 1\nname: " a  b "')).name).toBe(' a  b ');
  });
});

describe('ids', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'x-ray',
    'a.b_c-1',
    '0301',
    'null-1',
    'ærfugl',
    '東京',
  ])('%s is an id like any other', async (id) => {
    const text = `utfall: 1\ncomponents: { ${id}: {}, user: { dependsOn: [${id}] } }`;
    const { components } = await topologyOf(text);
    expect([...components.keys()]).toEqual([id, 'user']);
  });

  it('are compared in NFC', async () => {
    const text = 'utfall: 1\ncomponents: { "e\u0301": {}, user: { dependsOn: ["\u00e9"] } }';
    expect([...(await topologyOf(text)).components.keys()]).toEqual(['\u00e9', 'user']);
  });

  it('that differ only in how they are composed are one, given twice', async () => {
    expect(await errorsOf('utfall: 1\ncomponents: { "e\u0301": {}, "\u00e9": {} }')).toContain(
      'stands here a second time',
    );
  });

  it('have at most 128 characters, whatever their size', async () => {
    const longest = '𠀀'.repeat(128);
    await topologyOf(`utfall: 1\ncomponents: { ${longest}: {} }`);
    expect(await errorsOf(`utfall: 1\ncomponents: { ${longest}a: {} }`)).toContain(
      '128 characters',
    );
  });

  it.each(['"a b"', '"a/b"', '"a@b"', '"-a"', '"a-"', '"."', '""', '"a,b"', '"a\\u0000"', '"a*"'])(
    '%s is none',
    async (id) => {
      expect(await errorsOf(`utfall: 1\ncomponents: { ${id}: {} }`)).toContain('is no id');
    },
  );
});

describe('a null', () => {
  it.each(['~', 'null', 'Null', 'NULL', ''])('written %j is none of the texts', async (written) => {
    const text = `utfall: 1\nname: ${written}\n`;
    expect(await errorsOf(text)).toContain("'name' has no value; write one or remove the key");
  });
});

describe('twins', () => {
  it('in YAML and JSON load to the same topology, but for the places', async () => {
    const yaml = `
utfall: 1
name: Twin
defaults: { session: 2h }
components:
  a: { kind: 0301, availability: 99.95%, labels: { __proto__: x } }
  b:
    mtbf: 90d
    mttr: 4h
    dependsOn:
      - a
      - { anyOf: [a, { on: a, mode: login }], failover: 5m, source: assumed }
capabilities: { c: { target: 0.999, dependsOn: [{ use: r }] } }
sites: { s: { people: 600, capabilities: [c], uses: { r: b } } }
`;
    const json = `{ "utfall": 1, "name": "Twin", "defaults": { "session": "2h" },
  "components": {
    "a": { "kind": "0301", "availability": 0.9995, "labels": { "__proto__": "x" } },
    "b": { "mtbf": "P90D", "mttr": "PT4H", "dependsOn": [
      { "on": "a" },
      { "anyOf": ["a", { "on": "a", "mode": "login" }], "failover": "300s", "source": "assumed" } ] } },
  "capabilities": { "c": { "target": "99.9%", "dependsOn": [{ "use": "r" }] } },
  "sites": { "s": { "people": 600, "capabilities": ["c"], "uses": { "r": { "on": "b" } } } } }`;
    expect(withoutPlaces(await topologyOf(yaml))).toEqual(
      withoutPlaces(await topologyOf(json, 'utfall.json')),
    );
  });
});

/** A value with its maps as lists, so that their order counts, and without its ranges. */
function withoutPlaces(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(withoutPlaces);
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'range')
      .map(([key, each]) => [key, withoutPlaces(each)]),
  );
}
