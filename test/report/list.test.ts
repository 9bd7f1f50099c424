import { fc, test } from '@fast-check/vitest';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { ListedSite, ListResult } from '../../src/analysis/list-result.js';
import { capabilityId, componentId, siteId } from '../../src/model/ids.js';
import { listJson } from '../../src/report/list-json.js';
import { listText, type ListTextContext } from '../../src/report/list-text.js';

const golden = (name: string): string => `../golden/list/${name}`;

function text(result: ListResult, context: Partial<ListTextContext> = {}): string {
  const usual = { width: 80, all: false, chalk: new Chalk({ level: 0 }), ascii: false };
  return [...listText(result, { ...usual, ...context })].join('');
}

const json = (result: ListResult): string => [...listJson(result)].join('');

const NOTHING: ListResult = {
  format: 'utfall-list/1',
  topology: { name: null, components: 2, capabilities: 1, sites: 4, siteEntries: 2 },
  asked: {
    selected: [],
    owners: ['norsk-*'],
    dependentsOf: ['webmed', 'helseid'],
    dependenciesOf: [],
  },
  components: [],
  capabilities: [],
  sites: [],
  capabilitiesAtSites: [],
};

const site = (id: string, more: Partial<ListedSite> = {}): ListedSite => ({
  id: siteId(id),
  name: id,
  kind: 'clinic',
  region: null,
  count: 1,
  people: null,
  labels: new Map(),
  capabilities: [capabilityId('read')],
  ...more,
});

const named = (name: string): ListResult => ({
  ...NOTHING,
  topology: { name, components: 1200, capabilities: 25, sites: 3099, siteEntries: 78 },
  asked: { selected: [name], owners: [], dependentsOf: [], dependenciesOf: [] },
  components: [
    {
      id: componentId('nhn-dc-1-network'),
      name,
      kind: 'network',
      owner: name,
      labels: new Map([
        ['region', 'east'],
        ['__proto__', name],
      ]),
      perSite: false,
      dependents: { direct: 14, all: 1034, sites: 3083 },
    },
    {
      id: componentId('printer'),
      name: 'printer',
      kind: null,
      owner: null,
      labels: new Map(),
      perSite: true,
      dependents: { direct: 0, all: 0, sites: 0 },
    },
  ],
  capabilities: [
    {
      id: capabilityId('read'),
      name,
      criticality: 'critical',
      workaround: name,
      dependents: { direct: 1, all: 2, sites: 1550 },
    },
  ],
  capabilitiesAtSites: [{ id: 'a/read', name, criticality: 'critical', workaround: name }],
  sites: [
    site('a', { name, region: name, count: 36, people: 3397, labels: new Map([['size', name]]) }),
    site('b', { kind: 'hospital', capabilities: ['write', 'read'].map(capabilityId) }),
  ],
});

const many: ListResult = {
  ...NOTHING,
  topology: { name: 'Many', components: 1, capabilities: 1, sites: 60, siteEntries: 60 },
  asked: { ...NOTHING.asked, owners: [], dependentsOf: [] },
  sites: Array.from({ length: 60 }, (_, i) => site(`s${String(i).padStart(2, '0')}`)),
};

const HOSTILE = [
  'a\u001b[2J\u001b]0;title\u0007b',
  'two\nlines\r\nand\ttabs',
  '\u202eright to left\u2066',
  'wide 東京都立病院 and e\u0301 and 👩‍⚕️🏥',
  'x'.repeat(300),
  '"quotes" and \\',
  ' ',
];
const names = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }));

describe('listText', () => {
  it('looks as before', async () => {
    const usual = named('Network of data centre 1');
    await expect(text(usual)).toMatchFileSnapshot(golden('everything-80.txt'));
    await expect(text(usual, { width: 160 })).toMatchFileSnapshot(golden('everything-160.txt'));
    await expect(text(NOTHING)).toMatchFileSnapshot(golden('nothing-80.txt'));
    await expect(text(many)).toMatchFileSnapshot(golden('many-80.txt'));
  });

  it('says how much it leaves out, and shows all when asked', () => {
    expect(text(many)).toContain('… and 10 more (--all)');
    expect(text(many)).not.toContain('s50');
    expect(text(many, { all: true })).toContain('s59');
    expect(text(many, { all: true })).not.toContain('(--all)');
  });

  test.prop([names, fc.integer({ min: 40, max: 200 })])(
    'no line is wider than the terminal, and no name moves the cursor',
    (name, width) => {
      for (const line of text(named(name), { width, all: true }).split('\n')) {
        expect(line).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }
    },
  );
});

describe('listJson', () => {
  it('looks as before', async () => {
    await expect(json(named('Network'))).toMatchFileSnapshot(golden('everything.json'));
    await expect(json(NOTHING)).toMatchFileSnapshot(golden('nothing.json'));
  });

  test.prop([names])('holds any name as it is', (name) => {
    const { components, sites } = JSON.parse(json(named(name))) as {
      components: { name: string; labels: object }[];
      sites: { region: string }[];
    };
    expect(components[0]?.name).toBe(name);
    expect(Object.entries(components[0]?.labels ?? {})).toEqual([
      ['__proto__', name],
      ['region', 'east'],
    ]);
    expect(sites[0]?.region).toBe(name);
  });

  it('comes in pieces, one for each site at most', () => {
    const longest = Math.max(...[...listJson(many)].map(({ length }) => length));
    expect(longest).toBeLessThan(json(many).length / 20);
  });
});
