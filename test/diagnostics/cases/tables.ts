import type { Case, Cases } from './case.js';

const MAIN = `utfall: 1
include: [{ csv: t.csv, as: TABLE }]
components: { a: {}, b: {} }
capabilities: { read: { dependsOn: [{ use: ehr }] } }
profiles: { gp: { capabilities: [read], uses: { ehr: a } } }
`;

const table = (rows: 'sites' | 'components' | 'dependencies', csv: string): Case => ({
  files: { 'utfall.yaml': MAIN.replace('TABLE', rows), 't.csv': csv },
});

const including = (entries: string): Case => ({
  files: { 'utfall.yaml': `utfall: 1\ninclude: [${entries}]\n`, 't.csv': 'id\n' },
});

/** Tables (CSV): how they are included, their header, their rows. */
export const tables: Cases = {
  'included-bare': including('t.csv'),
  'included-half': including('{ csv: t.csv }, { as: sites }, { csv: t.csv, as: site }'),
  missing: including('{ csv: tt.csv, as: sites }'),
  empty: table('sites', '\n'),
  'too-long': table('sites', `id\n${'\n'.repeat(5_000_000)}`),
  'separated-by-tabs': table('sites', 'id\tname\na\tb\n'),
  header: table('sites', 'id;nme;profile;id;uses.e hr;speed\none;x;gp;;;\n'),
  'without-id': table('components', 'name,kind\nA,network\n'),
  rows: table(
    'sites',
    'id;profile;people\none;gp;1,5\ntwo;gq;7\nthree;gp\none;gp;\n;gp;\nsi te;gp;\nfour;gp;7;8\n "five";gp;\n',
  ),
  'decimal-commas': table('components', 'id;availability\nd;99,95%\ne;99,95\nf;0,9995\n'),
  'quote-unclosed': table('sites', 'id,name,profile\none,"Langnes,gp\ntwo,x,gp\n'),
  'quote-inside': table('sites', 'id,name,profile\none,"Langnes" kontor,gp\n'),
  dependencies: table(
    'dependencies',
    'from,on,mode,session\naa,b,,\na,bb,,\na,,,\na,b,queued,2h\na,b,logn,\nread,a,,\n',
  ),
};
