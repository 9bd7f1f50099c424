/**
 * The arrows of docs/architecture.md as rules. Paths are relative to the folder in which they are
 * run, so that test/architecture.test.ts can run them on a fixture that breaks them as well.
 */

/**
 * Which paths below src a folder may import from, besides its own. `cli` may import them all.
 * A file that has a line of its own is excepted from its folder's.
 */
const arrows = {
  // The one file that knows both the graph and the arrays that it is compiled to.
  'engine/compile.ts': ['engine/', 'graph/', 'model/'],
  model: [],
  diagnostics: ['model/'],
  source: ['diagnostics/', 'model/'],
  // What files look like to other programs: from the shapes that they are read by.
  schema: ['source/shape/', 'diagnostics/catalogue/', 'model/'],
  selection: ['diagnostics/', 'model/'],
  graph: ['model/'],
  engine: ['model/'],
  // Boolean functions for their own sake: it knows nothing of topologies.
  logic: [],
  analysis: ['engine/', 'graph/', 'logic/', 'selection/', 'diagnostics/', 'model/'],
  policy: ['analysis/', 'engine/', 'graph/', 'selection/', 'diagnostics/', 'model/'],
  // Reports know the shape of results, and not how they come about.
  report: ['(analysis|policy)/[^/]+-result[.]ts$', 'model/'],
};

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const arrowRules = Object.entries(arrows).map(([part, others]) => {
  const apart = Object.keys(arrows).filter((other) => other.startsWith(`${part}/`));
  return forbid(
    `${part}-arrows`,
    `src/${part} may import from: ${others.join(', ') || 'nothing else'}`,
    { path: `^src/${part}(/|$)`, pathNot: apart.map((other) => `^src/${other}$`) },
    { path: '^src/', pathNot: [`^src/${part}(/|$)`, ...others.map((other) => `^src/${other}`)] },
  );
});

/** A package that has one home, so that it can be replaced, or left unloaded, in one place. */
const only = (homes, packages, reason) =>
  forbid(
    `${packages[0]}-at-home`,
    `Only ${homes} may import ${packages.join(', ')}: ${reason}`,
    { path: '^src/', pathNot: homes },
    { path: packages.map((name) => `(^|node_modules/)${name}(/|$)`) },
  );

export default {
  forbidden: [
    ...arrowRules,
    forbid(
      'public-api-without-cli',
      'src/index.ts is for programs: it must not bring a command line along.',
      { path: '^src/index[.]ts$' },
      { path: '^src/cli/', pathNot: '^src/cli/disk-reader[.]ts$' },
    ),
    forbid(
      'nobody-imports-the-public-api',
      'src/index.ts is the way in from outside; inside, import what is meant.',
      { path: '^src/' },
      { path: '^src/index[.]ts$' },
    ),
    forbid(
      'surroundings-in-cli-only',
      'Only src/cli touches the disk, the clock, the terminal and the process.',
      { path: '^src/', pathNot: '^src/cli/' },
      { dependencyTypes: ['core'] },
    ),
    only(
      '^src/(source/|report/(scenario-yaml|fault-tree/tree-yaml)[.]ts$)',
      ['yaml'],
      'what comes after is checked plain data; some reports are files to be read again.',
    ),
    only(
      '^src/source/',
      ['jsonc-parser', 'papaparse', 'saxes'],
      'what comes after is checked plain data.',
    ),
    only('^src/cli/', ['commander'], 'nothing else knows of a command line.'),
    only(
      '^src/(cli/|report/terminal/|report/[^/]*text)',
      ['chalk'],
      'all other formats are free of colour.',
    ),
    only(
      '^src/(graph/|engine/compile[.]ts$)',
      ['graphology', 'graphology-[a-z-]+'],
      'the hot code runs on arrays.',
    ),
    only(
      '^src/report/(graph|html)/',
      ['@hpcc-js/wasm-graphviz'],
      'a megabyte, which is loaded where a picture is to be laid out.',
    ),
    forbid(
      'no-cycles',
      'What needs each other is one thing, or lacks a third.',
      { path: '^src/' },
      { circular: true },
    ),
    forbid(
      'no-orphans',
      'A file that nothing imports, and that imports nothing, is left over.',
      { path: '^src/', orphan: true, pathNot: '^src/index[.]ts$' },
      {},
    ),
    forbid('resolvable', 'This file or package is not there.', {}, { couldNotResolve: true }),
    forbid(
      'shipped-dependencies',
      'What is installed for development only is missing at the user; types are gone by then.',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types bind as firmly as code: an arrow holds for `import type` too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
