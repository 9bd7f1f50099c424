import { fc, test } from '@fast-check/vitest';
import { Chalk } from 'chalk';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { difference, type DifferenceQuestion } from '../../src/analysis/difference.js';
import type { Topology } from '../../src/model/topology.js';
import { diffJson } from '../../src/report/diff-json.js';
import { diffMarkdown } from '../../src/report/diff-markdown.js';
import { diffText, type DiffTextContext } from '../../src/report/diff-text.js';
import { topologies } from '../arbitrary/topology.js';
import { topologyOf } from '../source/loading.js';

const golden = (name: string): string => `../golden/diff/${name}`;

const EVERYTHING = { sites: null, capabilities: null, except: new Set<string>() };
const QUESTION: DifferenceQuestion = {
  before: EVERYTHING,
  after: EVERYTHING,
  level: 'down',
  within: null,
  workarounds: 'ignore',
  top: null,
};

const BEFORE = `
utfall: 1
name: A town
components:
  duct: { kind: duct, owner: town, availability: 99.9% }
  line-1: { dependsOn: [duct] }
  line-2: {}
  old-login: { name: The national login, owner: state, dependsOn: [line-1] }
  record: { dependsOn: [{ on: old-login, mode: login, session: 8h }, { on: archive, effect: degraded }] }
  archive: {}
  fax: { owner: town }
  server: { perSite: true }
  power: { perSite: true, dependsOn: [duct] }
capabilities:
  read: { name: Read a record, criticality: critical, dependsOn: [{ use: ehr }] }
  call: { dependsOn: [line-2], workaround: { name: a messenger } }
  send: { dependsOn: [fax] }
sites:
  north: { count: 12, people: 4000, capabilities: [read, call, send], uses: { ehr: record } }
  south: { count: 3, capabilities: [read], uses: { ehr: server } }
  west: { capabilities: [read], uses: { ehr: { allOf: [server, power] } } }
  ward: { kind: hospital, people: 300, capabilities: [read, call], uses: { ehr: record } }
commonCause:
  - { components: [line-1, line-2], beta: 5% }
`;

/** A renamed login on two lines in one duct, phones on it too, no more faxes, a new clinic. */
const AFTER = `
utfall: 1
name: A town
components:
  duct: { kind: duct, owner: town, availability: 99.99%, recovery: 2h }
  line-1: { dependsOn: [duct] }
  line-2: { dependsOn: [duct] }
  login:
    { formerly: [old-login], name: The national login, owner: state, dependsOn: [{ anyOf: [line-1, line-2], failover: 5m }] }
  record: { dependsOn: [{ on: login, mode: login, session: 4h }] }
  archive: {}
  server: { perSite: true }
  power: { perSite: true }
capabilities:
  read: { name: Read a record, criticality: critical, target: 99.9%, dependsOn: [{ use: ehr }] }
  call: { criticality: high, dependsOn: [line-2] }
sites:
  north: { count: 14, people: 4000, capabilities: [read, call], uses: { ehr: record } }
  south: { count: 3, capabilities: [read], uses: { ehr: record } }
  west: { capabilities: [read], uses: { ehr: server } }
  ward: { kind: hospital, people: 300, capabilities: [read, call], uses: { ehr: record } }
  east: { region: fjords, people: 50, capabilities: [read], uses: { ehr: server } }
`;

let before: Topology;
let after: Topology;
beforeAll(async () => {
  before = await topologyOf(BEFORE);
  after = await topologyOf(AFTER);
});

const names = { before: 'main:town.yaml', after: 'town.yaml' };
type Sides = readonly [Topology, Topology];

const text = (
  sides: Sides,
  question: Partial<DifferenceQuestion> = {},
  context: Partial<DiffTextContext> = {},
): string => {
  const usual = { width: 80, all: false, chalk: new Chalk({ level: 0 }), ascii: false, names };
  const result = difference(...sides, { ...QUESTION, ...question });
  return [...diffText(result, { ...usual, ...context })].join('');
};

const markdown = (sides: Sides, question: Partial<DifferenceQuestion> = {}, command = 'utfall') =>
  [...diffMarkdown(difference(...sides, { ...QUESTION, ...question }), { names, command })].join(
    '',
  );

describe('a difference as text', () => {
  it('tells whether it is worse, by what, and what it consists of', async () => {
    await expect(text([before, after])).toMatchFileSnapshot(golden('town.txt'));
    await expect(text([after, before])).toMatchFileSnapshot(golden('town-back.txt'));
  });

  it('has room for names on a wide terminal', async () => {
    await expect(text([before, after], {}, { width: 160 })).toMatchFileSnapshot(
      golden('town-wide.txt'),
    );
  });

  it('says what was asked, and where it is cut', async () => {
    const asked: Partial<DifferenceQuestion> = {
      before: { ...EVERYTHING, except: new Set(['fax']) },
      level: 'degraded',
      within: 3600,
      workarounds: 'count',
      top: 1,
    };
    await expect(text([before, after], asked)).toMatchFileSnapshot(golden('town-asked.txt'));
  });

  it('says so where nothing has changed', async () => {
    await expect(text([before, before])).toMatchFileSnapshot(golden('nothing.txt'));
  });

  it('says so where only names have', async () => {
    const renamed = await topologyOf(BEFORE.replace('fax: {', 'fax: { name: The fax,'));
    await expect(text([before, renamed])).toMatchFileSnapshot(golden('name.txt'));
  });

  test.prop([topologies(), topologies(), fc.integer({ min: 40, max: 160 }), fc.boolean()], {
    numRuns: 100,
  })('is never wider than the terminal', (one, other, width, ascii) => {
    const told = text([one, other], {}, { width, ascii });
    expect(Math.max(...told.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(
      width,
    );
    // Names are plain here, so that whatever else isn't ASCII would be a sign of ours.
    expect(ascii && /[^ -~\n]/.test(told)).toBe(false);
  });
});

describe('a difference as Markdown', () => {
  it('is a page to be read on a merge request', async () => {
    const command = 'utfall diff main:town.yaml town.yaml -f markdown';
    await expect(markdown([before, after], {}, command)).toMatchFileSnapshot(golden('town.md'));
    await expect(markdown([before, before])).toMatchFileSnapshot(golden('nothing.md'));
  });

  it('says how many failures are told where fewer were asked for', () => {
    const page = markdown([before, after], { top: 1 });
    expect(page).toMatch(
      /## Single points of failure\n\n1 gained, 4 gone; none of these is told\.\n\n##/,
    );
  });

  /** The town with this for a name wherever there may be one. */
  const named = (topology: Topology, name: string): Topology => ({
    ...topology,
    name,
    components: mapped(topology.components, (own) => ({ ...own, name, kind: name, owner: name })),
    capabilities: mapped(topology.capabilities, (own) => ({ ...own, name })),
    sites: mapped(topology.sites, (own) => ({ ...own, name, kind: name, region: name })),
  });
  const mapped = <Key, Value>(map: ReadonlyMap<Key, Value>, change: (value: Value) => Value) =>
    new Map([...map].map(([key, value]) => [key, change(value)]));

  const nodesOf = (node: Nodes): readonly Nodes[] =>
    'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
  const cellsOf = (page: string): readonly number[] =>
    page
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length - 2);

  const hostile = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...Array.from('|`<>@#*_[]()!&\\~$-+.:/"\'\n\r aW1')),
      maxLength: 40,
    }),
    fc.constantFrom('<script>alert(1)</script>', '| a | b |', '@torvalds', 'www.a.no', '```\n# x'),
  );

  test.prop([hostile], { numRuns: 100 })('keeps its form, whatever is in a name', (name) => {
    const page = markdown([named(before, name), named(after, 'plain')]);
    const plain = markdown([named(before, 'another'), named(after, 'plain')]);
    expect(cellsOf(page)).toEqual(cellsOf(plain));
    const types = nodesOf(fromMarkdown(page)).map(({ type }) => type);
    const expected = nodesOf(fromMarkdown(plain)).map(({ type }) => type);
    const counted = (list: readonly string[]) =>
      ['heading', 'list', 'listItem', 'html', 'link', 'image'].map(
        (type) => list.filter((each) => each === type).length,
      );
    if (name.trim() !== 'another') expect(counted(types)).toEqual(counted(expected));
  });
});

describe('a difference as JSON', () => {
  it('has the whole answer', async () => {
    const result = difference(before, after, QUESTION);
    await expect([...diffJson(result)].join('')).toMatchFileSnapshot(golden('town.json'));
  });
});
