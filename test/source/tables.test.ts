import { fc, test } from '@fast-check/vitest';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { topologyIn } from './loading.js';
import { memoryReader } from './memory-reader.js';
import { plain } from './plain-topology.js';
import { BASE, errors, load, MAIN } from './tables.js';

describe('a table of sites', () => {
  it('says what the same sites in YAML say', async () => {
    const csv = `id,name,kind,profile,region,people,count,capabilities,dependsOn,source,reference,uses.ehr,labels.size,labels.of,x-note
one,"Langnes, ""kontor""",,gp,0301,6000,3,read write,a b,stated,an article,b,big,,mine
two,,hospital,,,,,read,,,,a,,,
three,,,gp,,,,,,,,,,,
`;
    const yaml = `sites:
  one:
    { name: 'Langnes, "kontor"', profile: gp, region: 0301, people: 6000, count: 3, source: stated,
      capabilities: [read, write], dependsOn: [a, b], reference: an article,
      uses: { ehr: b }, labels: { size: big } }
  two: { kind: hospital, capabilities: [read], uses: { ehr: a } }
  three: { profile: gp }
`;
    const main = BASE.replace('include: [{ csv: t.csv, as: TABLE }]\n', '') + yaml;
    const expected = await topologyIn(memoryReader({ [MAIN]: main }), [MAIN]);
    expect(plain(await load('sites', csv))).toEqual(plain(expected));
  });

  it('is read as spreadsheets write it: semicolons, a byte order mark, CRLF, rows left empty', async () => {
    const csv =
      '\ufeffid;name;profile;;\r\none;"Å;\nsite";gp;;\r\n;;;;\r\ntwo;  Two ;gp;;\r\n;;;;\r\n\r\n';
    const { sites } = await load('sites', csv);
    expect([...sites.values()].map(({ id, name }) => [id, name])).toEqual([
      ['one', 'Å;\nsite'],
      ['two', 'Two'],
    ]);
  });

  it.each([
    ['a comma and old line ends', 'id,profile\rone,gp\rtwo,gp'],
    ['mixed line ends', 'id;profile\r\n"one";"gp"\ntwo;gp\n'],
    ['a semicolon in a name of the header', 'id,"x-a;b",profile\none,,gp\ntwo,,gp\n'],
    ['a header in quotes', '"id","profile"\n"one","gp"\n"two","gp"'],
    ['the columns in another order', 'profile,id\ngp,one\ngp,two\n'],
  ])('with %s has the same sites', async (_name, csv) => {
    const { sites } = await load('sites', csv);
    expect([...sites.values()].map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'one clinic',
      'two clinic',
    ]);
  });

  it('reads ids and texts as written', async () => {
    const csv =
      'id,name,profile,region,labels.__proto__\n__proto__,null,gp,~,true\n0301,1.10,gp,0301,007\nconstructor,"  spaced ",gp,No,\nA\u030a,x,gp,,\n';
    const { sites } = await load('sites', csv);
    const told = [...sites.values()].map(({ id, name, region, labels }) => [
      id,
      name,
      region,
      [...labels],
    ]);
    expect(told).toEqual([
      ['__proto__', 'null', '~', [['__proto__', 'true']]],
      ['0301', '1.10', '0301', [['__proto__', '007']]],
      ['constructor', '  spaced ', 'No', []],
      ['\u00c5', 'x', null, []],
    ]);
  });

  it('that has a header alone is one of no sites', async () => {
    expect((await load('sites', 'id,name\n')).sites.size).toBe(0);
  });

  it('stands in the file that includes it, and takes over where that comes from', async () => {
    const more = 'source: assumed\nreference: modelling\n';
    const { sites } = await load('sites', 'id,profile,source\none,gp,\ntwo,gp,stated\n', more);
    expect([...sites.values()].map(({ provenance }) => provenance)).toEqual([
      { source: 'assumed', reference: 'modelling' },
      { source: 'stated', reference: null },
    ]);
  });

  // Any text, in any quoting, is the name that the table gives.
  test.prop([
    fc.array(
      fc.string({
        unit: fc.constantFrom('a', 'å', '"', "'", ',', ';', '\n', '\r\n', '\t', '  ', '🩺'),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    fc.constantFrom(',', ';'),
    fc.boolean(),
    fc.constantFrom('\n', '\r\n'),
  ])('keeps any name that is in quotes', async (names, delimiter, quoteAll, newline) => {
    const rows = names.map((name, i) => [`s${String(i)}`, `<${name}>`, 'gp']);
    const table = Papa.unparse([['id', 'name', 'profile'], ...rows], {
      delimiter,
      newline,
      quotes: quoteAll,
    });
    const { sites } = await load('sites', table);
    expect([...sites.values()].map(({ id, name }) => [id, name, 'gp'])).toEqual(rows);
  });

  test.prop([fc.nat(9), fc.constantFrom(',', ';'), fc.boolean()])(
    'tells the row and the column of a mistake',
    async (row, delimiter, quoted) => {
      const rows = Array.from({ length: 10 }, (_, i) => [
        `s${String(i)}`,
        quoted ? `"a ""${delimiter}\n" ` : ' plain name ',
        i === row ? 'oops' : '7',
        'gp',
      ]);
      const csv = [['id', 'name', 'people', 'profile'], ...rows].map((r) => r.join(delimiter));
      const line = 2 + row * (quoted ? 2 : 1) + (quoted ? 1 : 0);
      const before = quoted
        ? `" ${delimiter}`
        : `s${String(row)}${delimiter} plain name ${delimiter}`;
      expect(await errors('sites', csv.join('\n'))).toContain(
        `t.csv:${String(line)}:${String(before.length + 1)}: error: expected a whole number`,
      );
    },
  );
});

describe('a table of components', () => {
  it('says what the same components in YAML say', async () => {
    const csv = `id,name,kind,owner,availability,mtbf,mttr,recovery,dependsOn,source,reference,labels.region
x,X,network,nhn,99.9%,,,5m,a b,documented,NHN,east
y,,,,,90d,4h,10m..20m,,,,
z,,,,0.5,,,,x,,,
`;
    const yaml = `components:
  a: {}
  b: {}
  c: {}
  x: { name: X, kind: network, owner: nhn, availability: 99.9%, recovery: 5m, dependsOn: [a, b],
       source: documented, reference: NHN, labels: { region: east } }
  y: { mtbf: 90d, mttr: 4h, recovery: 10m..20m }
  z: { availability: 0.5, dependsOn: [x] }
`;
    const main = `utfall: 1\n${yaml}`;
    const expected = await topologyIn(memoryReader({ [MAIN]: main }), [MAIN]);
    expect(plain(await load('components', csv))).toMatchObject({
      components: (plain(expected) as { readonly components: unknown }).components,
    });
  });
});
