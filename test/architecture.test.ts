import { fileURLToPath } from 'node:url';
import { cruise, type IConfiguration, type IViolation } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const rules: IConfiguration = await extractDepcruiseConfig(`${root}.dependency-cruiser.js`);

/** What the `src` of a folder has against the project's rules. */
async function violations(folder: string): Promise<readonly IViolation[]> {
  const { output } = await cruise(['src'], {
    ...rules.options,
    baseDir: folder,
    validate: true,
    ruleSet: rules,
  });
  if (typeof output === 'string') throw new Error('A result as data was expected.');
  return output.summary.violations;
}

describe('the arrows of docs/architecture.md', () => {
  it('hold in src', async () => {
    const found = await violations(root);
    expect(found.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });

  it('are caught where they are broken', async () => {
    const found = await violations(`${root}test/fixtures/broken-arrow`);
    expect(found.map(({ rule, from }) => `${rule.name}: ${from}`).sort()).toEqual([
      '@hpcc-js/wasm-graphviz-at-home: src/graph/build.ts',
      'analysis-arrows: src/analysis/impact.ts',
      'chalk-at-home: src/policy/check.ts',
      'commander-at-home: src/selection/select.ts',
      'diagnostics-arrows: src/diagnostics/wording.ts',
      'engine-arrows: src/engine/propagate.ts',
      'engine/compile.ts-arrows: src/engine/compile.ts',
      'graph-arrows: src/graph/export.ts',
      'graphology-at-home: src/engine/propagate.ts',
      'jsonc-parser-at-home: src/graph/build.ts',
      'logic-arrows: src/logic/solve.ts',
      'model-arrows: src/model/state.ts',
      'no-cycles: src/cli/main.ts',
      'no-orphans: src/cli/left-over.ts',
      'nobody-imports-the-public-api: src/cli/version.ts',
      'policy-arrows: src/policy/check.ts',
      'public-api-without-cli: src/index.ts',
      'report-arrows: src/report/render.ts',
      'report-arrows: src/report/table.ts',
      'resolvable: src/cli/version.ts',
      'schema-arrows: src/schema/impact-schema.ts',
      'selection-arrows: src/selection/select.ts',
      'shipped-dependencies: src/policy/sample.ts',
      'source-arrows: src/source/read-policy.ts',
      'surroundings-in-cli-only: src/source/load.ts',
      'yaml-at-home: src/graph/build.ts',
    ]);
  });

  it('are each broken by the fixture, so that none has come to catch nothing', async () => {
    const found = await violations(`${root}test/fixtures/broken-arrow`);
    const caught = new Set(found.map(({ rule }) => rule.name));
    const names = (rules.forbidden ?? []).map(({ name }) => name);
    expect(names.filter((name) => name === undefined || !caught.has(name))).toEqual([]);
  });
});
