import fc from 'fast-check';
import {
  csvOf,
  mutatedTable,
  oddWriting,
  soundWriting,
  tableMutation,
  type WrittenTable,
} from './mutated-table.js';
import { jsonOf, spotsIn, treeOf, yamlOf, type Spot, type Tree } from './tree.js';

/** A change to one of the files, at one place, with another place for what takes two. */
interface Mutation {
  readonly file: number;
  readonly at: number;
  readonly other: number;
  readonly change: keyof typeof CHANGES;
  readonly value: Tree;
  readonly letter: number;
}

const CHANGES = {
  remove: ({ here }) => {
    here.remove();
  },
  double: ({ here }) => {
    here.double();
  },
  replace: ({ here, mutation }) => {
    here.set(mutation.value);
  },
  swap: ({ here, there }) => {
    const [one, other] = [here.get(), there.get()];
    if (holds(one, other) || holds(other, one)) return;
    here.set(other);
    there.set(one);
  },
  copy: ({ here, there }) => {
    here.set(structuredClone(there.get()));
  },
  rename: ({ here, there, mutation }) => {
    let key = 'x';
    there.rename?.((other) => (key = other));
    here.rename?.(() => (mutation.letter % 2 === 0 ? key : 'constructor'));
  },
  misspellKey: ({ here, mutation }) => {
    here.rename?.((key) => misspelt(key, mutation.letter));
  },
  misspell: ({ here, mutation }) => {
    const tree = here.get();
    if (tree.type !== 'scalar' || !tree.written.startsWith('"')) return;
    const text = String(JSON.parse(tree.written));
    here.set({ type: 'scalar', written: JSON.stringify(misspelt(text, mutation.letter)) });
  },
  alias: ({ here, there }) => {
    const target = there.get();
    if (target.type === 'alias' || here.get() === target) return;
    target.anchor ??= 'a1';
    here.set({ type: 'alias', anchor: target.anchor });
  },
  nest: ({ here, mutation }) => {
    let tree = here.get();
    for (let level = 0; level < mutation.letter; level += 1) {
      tree =
        level % 2 === 0
          ? { type: 'list', items: [tree] }
          : { type: 'map', entries: [['anyOf', tree]] };
    }
    here.set(tree);
  },
} satisfies Record<string, (place: Place) => void>;

interface Place {
  readonly here: Spot;
  readonly there: Spot;
  readonly mutation: Mutation;
}

function holds(tree: Tree, inner: Tree): boolean {
  return tree === inner || spotsIn(tree).some((spot) => spot.get() === inner);
}

/** A slip of the finger: a letter left out, written twice, or changed with the next. */
function misspelt(word: string, letter: number): string {
  const at = letter % Math.max(1, word.length);
  const before = word.slice(0, at);
  const it = word.charAt(at);
  const next = word.charAt(at + 1);
  const slip = letter % 3 === 0 ? next : letter % 3 === 1 ? it + it + next : next + it;
  return before + slip + word.slice(at + 2);
}

/** What nobody expects to stand where it stands. */
const ODD = [
  '0',
  '-1',
  '1e400',
  '99999999999999999999999999',
  '0.1',
  'true',
  'null',
  '""',
  '"  "',
  '"a b"',
  '"__proto__"',
  '"8h"',
  '"99.9%"',
  '"\\u0000"',
  '"\\ud800"',
  '"e\\u0301"',
  JSON.stringify('x'.repeat(300)),
  '"2d1h.."',
  '"../up.yaml"',
  '"*"',
] as const;

const values: fc.Arbitrary<Tree> = fc.oneof(
  fc.constantFrom(...ODD).map((written): Tree => ({ type: 'scalar', written })),
  fc.jsonValue({ maxDepth: 2 }).map(treeOf),
  fc
    .constantFrom({}, [], [[]], { on: 'a' }, { anyOf: ['dc-1', 'dc-1'] }, { use: 'ehr' })
    .map(treeOf),
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  file: fc.nat(4),
  at: fc.nat(500),
  other: fc.nat(500),
  change: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  value: values,
  letter: fc.nat(120),
});

const MAIN = {
  utfall: 1,
  name: 'Care',
  source: 'assumed',
  include: [
    'national.json',
    'vendors/*.yaml',
    { csv: 'sites.csv', as: 'sites' },
    { csv: 'parts.csv', as: 'components' },
    { csv: 'needs.csv', as: 'dependencies' },
  ],
  defaults: { session: '8h', kinds: { network: { availability: '99.9%', recovery: '5m..10m' } } },
  components: {
    'dc-1': { kind: 'data-centre', labels: { region: 'east' }, formerly: ['dc-oslo'] },
    'dc-2': { kind: 'data-centre', mtbf: '90d', mttr: '4h' },
    net: { kind: 'network', dependsOn: [{ anyOf: ['dc-1', 'dc-2'], failover: '10m' }] },
    server: { perSite: true, dependsOn: ['net'] },
  },
  capabilities: {
    read: { criticality: 'high', target: 0.99, dependsOn: [{ use: 'ehr' }, { use: 'login' }] },
    write: { dependsOn: [{ capability: 'read' }], workaround: { name: 'paper', lasts: '4h' } },
  },
  profiles: {
    gp: {
      kind: 'clinic',
      uses: { ehr: 'webmed', login: 'helseid' },
      capabilities: ['read', 'write'],
    },
  },
  sites: {
    langnes: { profile: 'gp', region: '0301', people: 6000, uses: { ehr: 'server' } },
    others: { profile: 'gp', count: 12, dependsOn: [{ on: 'net', tolerates: '1h' }] },
  },
  commonCause: [{ components: ['b1', 'b2'], beta: '5%' }],
};
const NATIONAL = {
  components: {
    b1: {},
    b2: {},
    helseid: {
      source: 'documented',
      reference: 'docs',
      dependsOn: ['net', { atLeast: 1, of: ['b1', 'b2'], effect: 'degraded' }],
    },
  },
};
const VENDORS = {
  components: {
    webmed: {
      dependsOn: [
        { on: 'helseid', mode: 'login', session: '8h' },
        { on: 'b1', mode: 'queued', effect: 'degraded', source: 'fitted', reference: 'replay' },
        { allOf: ['net', { on: 'b2', mode: 'startup' }] },
      ],
    },
  },
};
const LAYER = {
  utfall: 1,
  components: {
    'dc-2': { availability: '99%', labels: { region: 'west' } },
    'dc-3': { dependsOn: ['fibre'] },
    webmed: { dependsOn: [{ on: 'helseid', mode: 'cached', ttl: '2h' }] },
  },
  sites: { langnes: { people: null, uses: { login: 'b1' } } },
  substitute: {
    'dc-1': { anyOf: ['dc-1', { on: 'dc-3', mode: 'runtime' }], failover: '5m' },
    net: { atLeast: 1, of: ['net', { allOf: ['fibre', 'b2'] }], effect: 'down' },
  },
};
const LAYER_OVER_IT = {
  utfall: 1,
  include: [{ csv: 'more-needs.csv', as: 'dependencies' }],
  components: { 'dc-4': {}, 'dc-3': { dependsOn: ['radio', 'dc-2'] } },
  commonCause: [{ components: ['b1', 'b2'], beta: '1%' }],
  substitute: {
    'dc-2': { anyOf: ['dc-2', 'dc-4'] },
    b1: { anyOf: ['b1', { on: 'dc-4', effect: 'down' }] },
  },
};

const TABLES: Readonly<Record<string, WrittenTable>> = {
  'sites.csv': [
    ['id', 'name', 'profile', 'region', 'people', 'count', 'dependsOn', 'uses.ehr', 'labels.size'],
    ['bakken', '"Bakken, ""nede"""', 'gp', '0301', '1200', '2', 'net b2', '', 'big'],
    ['lia', 'Lia', 'gp', '', '', '', '', 'b1', ''],
    ['vika', '', 'gp', 'Troms', '10', '1', '', '', ''],
  ],
  'parts.csv': [
    ['id', 'name', 'kind', 'owner', 'availability', 'recovery', 'dependsOn', 'source', 'reference'],
    ['fibre', 'Fibre', 'network', 'telco', '99.9%', '5m', '', 'stated', 'report'],
    ['radio', '"Radio; spare"', '', '', '', '', 'fibre b2', '', ''],
  ],
  'needs.csv': [
    ['from', 'on', 'mode', 'session', 'ttl', 'effect', 'x-note'],
    ['net', 'radio', '', '', '', 'degraded', ''],
    ['webmed', 'fibre', 'login', '2h', '', '', '"as agreed"'],
    ['lia', 'radio', 'cached', '', '1h', '', ''],
  ],
  'more-needs.csv': [
    ['from', 'on', 'effect'],
    ['lia', 'dc-2', 'degraded'],
    ['dc-4', 'fibre', ''],
  ],
};

/** Files by path, and which of them are named. */
export interface Files {
  readonly files: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
}

/**
 * The files of a topology with a few things changed: renamed, misspelt, removed, doubled, swapped,
 * nested, aliased, or replaced by what doesn't belong there; in tables, cells, rows, columns and
 * quotes. Up to two layers over it substitute something.
 */
export const mutatedTopologies = (most = 5): fc.Arbitrary<Files> =>
  fc
    .record({
      mutations: fc.array(mutation, { maxLength: most }),
      inTables: fc.array(fc.tuple(fc.constantFrom(...Object.keys(TABLES)), tableMutation), {
        maxLength: most === 0 ? 0 : 3,
      }),
      writing: most === 0 ? soundWriting : fc.oneof(soundWriting, soundWriting, oddWriting),
      levels: fc.nat(4),
      main: fc.constantFrom('utfall.yaml', 'utfall.json'),
      over: fc.nat(2),
    })
    .map(({ mutations, inTables, writing, levels, main, over }) => {
      const trees = [MAIN, NATIONAL, VENDORS, LAYER, LAYER_OVER_IT].map(treeOf);
      for (const each of mutations) {
        const root = trees[each.file % (3 + over)];
        const spots = root === undefined ? [] : spotsIn(root);
        const here = spots[each.at % Math.max(1, spots.length)];
        const there = spots[each.other % Math.max(1, spots.length)];
        if (here !== undefined && there !== undefined) {
          CHANGES[each.change]({ here, there, mutation: each });
        }
      }
      const layers = ['layer.yaml', 'over.yaml'];
      const names = [main, 'national.json', 'vendors/webmed.yaml', ...layers];
      const files = trees.map((tree, i) => {
        const path = `/model/${names[i] ?? ''}`;
        return [path, path.endsWith('.json') ? jsonOf(tree) : yamlOf(tree, levels)] as const;
      });
      const tables = Object.entries(TABLES).map(([name, table]) => {
        const own = inTables.flatMap(([of, each]) => (of === name ? [each] : []));
        return [`/model/${name}`, csvOf(mutatedTable(table, own), writing)] as const;
      });
      return {
        files: Object.fromEntries([...files, ...tables]),
        paths: [main, ...layers.slice(0, over)].map((name) => `/model/${name}`),
      };
    });
