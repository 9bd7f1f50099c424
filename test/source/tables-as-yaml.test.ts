import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';

import { topologyIn } from './loading.js';
import { memoryReader } from './memory-reader.js';
import { plainInAnyOrder } from './plain-topology.js';

/** What a row says, by column; what is absent there, or empty, isn't said. */
type Cells = Readonly<Record<string, string>>;

const IDS = ['a', 'constructor', '0301', '\u00e5', 'b.c-d'];
const UNITS = [
  'a',
  '\u00e5',
  'A\u030a',
  '"',
  "'",
  ',',
  ';',
  '\n',
  '\r\n',
  ' ',
  '0',
  '~',
  '🩺',
  '=',
];
const text = fc
  .string({ unit: fc.constantFrom(...UNITS), minLength: 1, maxLength: 8 })
  .filter((each) => each.trim() !== '');
const maybe = (cell: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), cell);
const ids = (from: readonly string[]) =>
  fc.array(fc.constantFrom(...from), { maxLength: 3 }).map((list) => list.join(' '));
const provenance = {
  source: fc.constantFrom('', 'stated', 'documented', 'assumed'),
  reference: maybe(text),
};
const number = maybe(fc.integer({ min: 1, max: 99_999 }).map(String));

const site = fc.record({
  name: maybe(text),
  kind: maybe(text),
  profile: fc.constantFrom('', 'gp'),
  region: maybe(text),
  people: number,
  count: number,
  capabilities: fc.constantFrom('', 'read', 'write', 'write read'),
  dependsOn: ids(IDS),
  ...provenance,
  'uses.ehr': fc.constantFrom('', ...IDS),
  'uses.__proto__': fc.constantFrom('', ...IDS),
  'labels.size': maybe(text),
  'labels.constructor': maybe(text),
  'x-note': maybe(text),
});

const component = fc
  .record({
    name: maybe(text),
    kind: maybe(text),
    owner: maybe(text),
    reliability: fc.constantFrom(
      {},
      { availability: '99.9%' },
      { availability: '0.5' },
      { mtbf: '90d', mttr: '4h' },
    ),
    recovery: fc.constantFrom('', '5m', '10m..20m'),
    dependsOn: ids(IDS),
    ...provenance,
    'labels.size': maybe(text),
    'x-note': maybe(text),
  })
  .map(({ reliability, ...cells }): Cells => ({ ...cells, ...reliability }));

const dependency = fc
  .record({
    from: fc.constantFrom(...IDS, 'base'),
    on: fc.constantFrom(...IDS),
    bearing: fc.constantFrom<Cells>(
      {},
      { mode: 'login' },
      { mode: 'login', session: '2h' },
      { mode: 'queued', buffer: '90m' },
      { mode: 'cached', ttl: 'PT5M' },
    ),
    effect: fc.constantFrom('', 'degraded', 'down'),
    ...provenance,
  })
  .map(({ bearing, ...cells }): Cells => ({ ...cells, ...bearing }));

/** How a table is written: nothing of it says anything. */
const style = fc.record({
  separator: fc.constantFrom(',', ';'),
  newline: fc.constantFrom('\n', '\r\n'),
  start: fc.constantFrom('', '\ufeff'),
  isLast: fc.boolean(),
  /** Whether a cell that needs no quotes has them, and blanks around it where it hasn't; in turn. */
  quotes: fc.array(fc.constantFrom('"', '', ' '), { minLength: 1, maxLength: 7 }),
  /** What stands between rows. */
  gaps: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
  turned: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function csv(rows: readonly Cells[], first: readonly string[], how: Style): string {
  const others = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (column) => !first.includes(column),
  );
  const columns = how.turned ? [...others.reverse(), ...first] : [...first, ...others];
  let cells = 0;
  const written = (cell: string): string => {
    const quote = how.quotes[cells % how.quotes.length] ?? '';
    cells += 1;
    const isPlain = /^[^\s";,][^\r\n";,]*$/.test(cell) && cell === cell.trim();
    if (cell !== '' && (quote === '"' || !isPlain)) return `"${cell.replaceAll('"', '""')}"`;
    return quote === ' ' ? ` ${cell}\u00a0` : cell;
  };
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(
    (row) => row.map(written).join(how.separator),
  );
  const gap = how.separator.repeat(columns.length - 1);
  const all = lines.flatMap((line, i) =>
    i > 0 && how.gaps[i % how.gaps.length] === true ? [line, gap, ''] : [line],
  );
  return how.start + all.join(how.newline) + (how.isLast ? '' : how.newline);
}

/** Columns of which a cell is a number where it looks like one, and those that list ids. */
const NUMBERS = new Set(['people', 'count', 'availability']);
const LISTS = new Set(['capabilities', 'dependsOn']);

/** What a row says, as it is said in YAML. */
function stated(cells: Cells): Record<string, unknown> {
  const map = new Map<string, unknown>();
  const records = new Map<string, Map<string, string>>();
  for (const [column, cell] of Object.entries(cells)) {
    if (cell === '') continue;
    const [record = '', key] = column.split('.');
    if (key !== undefined) {
      const entries = records.get(record) ?? new Map<string, string>();
      records.set(record, entries.set(key, cell));
    } else if (LISTS.has(column)) map.set(column, cell.split(' '));
    else map.set(column, NUMBERS.has(column) && !cell.endsWith('%') ? Number(cell) : cell);
  }
  for (const [record, entries] of records) map.set(record, Object.fromEntries(entries));
  return Object.fromEntries(map);
}

const BASE = {
  capabilities: { read: { dependsOn: [{ use: 'ehr' }] }, write: {} },
  profiles: { gp: { capabilities: ['write', 'read'], uses: { ehr: 'a' }, dependsOn: ['a'] } },
};
const MAIN = '/model/utfall.yaml';
const load = (topology: unknown, tables: Readonly<Record<string, string>> = {}) =>
  topologyIn(memoryReader({ [MAIN]: JSON.stringify(topology), ...tables }), [MAIN]);

// See semantics, "CSV".
describe('a table', () => {
  test.prop(
    [
      fc.array(site, { maxLength: 4 }),
      fc.tuple(...IDS.map(() => component)),
      fc.array(dependency, { maxLength: 5 }),
      fc.tuple(style, style, style),
    ],
    { numRuns: 500 },
  )(
    'says what the same things in YAML say, however it is written',
    async (drafts, parts, needs, how) => {
      // A site needs capabilities of its own where it has no profile, and then a role for one.
      const sites = drafts.map((draft, i): Cells => {
        const isWhole =
          draft.profile !== '' || (draft.capabilities !== '' && draft['uses.ehr'] !== '');
        return { id: `s${String(i)}`, ...draft, profile: isWhole ? draft.profile : 'gp' };
      });
      const components = parts.map((part, i): Cells => ({ id: IDS[i] ?? '', ...part }));
      const [ofSites, ofComponents, ofNeeds] = how;
      const tables = {
        '/model/s.csv': csv(sites, ['id'], ofSites),
        '/model/c.csv': csv(components, ['id'], ofComponents),
        '/model/d.csv': csv(needs, ['from', 'on'], ofNeeds),
      };
      const include = [
        { csv: 's.csv', as: 'sites' },
        { csv: 'c.csv', as: 'components' },
        { csv: 'd.csv', as: 'dependencies' },
      ];
      const base = { dependsOn: ['a', { anyOf: ['a', 'constructor'] }] };
      const inTables = await load({ utfall: 1, ...BASE, include, components: { base } }, tables);

      const things = new Map<string, Record<string, unknown>>([['base', base]]);
      for (const { id = '', ...cells } of components) things.set(id, stated(cells));
      for (const { from = '', ...cells } of needs) {
        const thing = things.get(from) ?? {};
        const own = (thing['dependsOn'] ?? []) as readonly unknown[];
        things.set(from, { ...thing, dependsOn: [...own, stated(cells)] });
      }
      const inYaml = await load({
        utfall: 1,
        ...BASE,
        components: Object.fromEntries(things),
        sites: Object.fromEntries(sites.map(({ id = '', ...cells }) => [id, stated(cells)])),
      });
      expect(plainInAnyOrder(inTables)).toEqual(plainInAnyOrder(inYaml));
    },
  );
});
