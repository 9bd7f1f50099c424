import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { rolldown } from 'rolldown';

/*
 * Makes what is shipped of what tsc has put into dist: the bundle that runs, the
 * scripts that shells run, and the JSON Schemas.
 *
 * The bundle is the command line in a handful of files. To find and open some two hundred small ones takes
 * Node longer than to run them; what is loaded only where it is used stays in files of its own.
 */
const bundle = await rolldown({
  input: 'src/cli/main.ts',
  platform: 'node',
  // jsonc-parser's other form, UMD, finds its parts in a way that no bundler follows.
  resolve: { mainFields: ['module', 'main'] },
  plugins: [licences()],
});
await bundle.write({
  dir: 'dist/bundle',
  format: 'esm',
  cleanDir: true,
  codeSplitting: {
    // What two commands share would else be in a file for each set of those who do.
    groups: [
      {
        name: 'shared',
        test: /[\\/]src[\\/](?:cli|diagnostics|model|report)[\\/]/,
        minShareCount: 2,
      },
    ],
  },
});

cpSync('src/cli/completion/scripts', 'dist/completion', { recursive: true });

const { SCHEMA_NAMES, schemaFile } = await import('./dist/schema/schema-names.js');
const { schemaText } = await import('./dist/schema/schemas.js');
for (const name of SCHEMA_NAMES) writeFileSync(`dist/schema/${schemaFile(name)}`, schemaText(name));

/** What the bundle holds of others comes with their licences. */
function licences() {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const packages = new Map();
      for (const { modules = {} } of Object.values(bundle)) {
        for (const file of Object.keys(modules)) {
          const folder = packageFolder(file);
          if (folder !== null) packages.set(folder, licenceIn(folder));
        }
      }
      const source = [...packages.values()].sort().join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
    },
  };
}

function packageFolder(file) {
  if (!file.includes(`${sep}node_modules${sep}`)) return null;
  let folder = dirname(file);
  while (!isPackage(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** Some packages have further such files inside, which say no more than how to read what is there. */
function isPackage(manifest) {
  return existsSync(manifest) && 'version' in JSON.parse(readFileSync(manifest, 'utf8'));
}

function licenceIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}`;
}
