import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runUtfall } from '../cli/run-utfall.js';
import { shellWords } from '../cli/shell-words.js';
import { folderWith } from '../cli/temporary-folder.js';
import { SMALL } from '../cli/small-topology.js';
import { anchorOf, linksIn, sectionsOf } from './page.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const sections = sectionsOf(readFileSync(join(ROOT, 'docs/ci.md'), 'utf8'));
const blocks = sections.flatMap((section) => section.blocks);

/** Every command line on the page, what the CI would put in for variables left as it is. */
const commandLines = blocks
  .flatMap(({ text }) => text.split('\n'))
  .flatMap((line) => /(?:^|npx --yes )(utfall .*)$/.exec(line.trim())?.[1] ?? []);

describe('docs/ci.md', () => {
  it.each(commandLines)('has options that there are: %s', async (line) => {
    const args = shellWords(line).slice(1);
    const asked = args.map((arg) => arg.replace(/^(?:origin\/)?\$[A-Z_]+$/, 'HEAD'));
    const { code, stderr } = await runUtfall([...asked, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const option of asked.filter((arg) => /^--\w/.test(arg))) {
      const { stdout } = await runUtfall([asked[0] ?? '', '--help']);
      expect(stdout).toContain(option.replace(/=.*/, ''));
    }
  });

  it('has YAML that reads, and uses what the action and the hooks have', () => {
    const read = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => text);
    expect(read).toHaveLength(4);
    for (const text of read) expect(parse(text)).toBeTypeOf('object');
    const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
    const workflow = parse(read[0] ?? '') as Workflow;
    const step = workflow.jobs.check.steps.find(({ uses }) => uses?.startsWith('OWNER/utfall@'));
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining(Object.keys(step?.with ?? {})),
    );
    const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
    const config = parse(read[3] ?? '') as { repos: readonly { hooks: readonly Hook[] }[] };
    expect(hooks.map(({ id }) => id)).toEqual(config.repos[0]?.hooks.map(({ id }) => id));
  });

  it('has links that lead somewhere', () => {
    for (const link of sections.flatMap(({ prose }) => linksIn(prose))) {
      if (link.startsWith('https://')) continue;
      const [page = '', anchor = ''] = link.split('#');
      const path = join(ROOT, 'docs', page);
      expect(existsSync(path), link).toBe(true);
      if (anchor === '') continue;
      const headings = sectionsOf(readFileSync(path, 'utf8')).map(({ heading }) =>
        anchorOf(heading),
      );
      expect(headings, link).toContain(`#${anchor}`);
    }
  });
});

interface Action {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly steps: readonly { readonly name: string; readonly run: string }[] };
}

interface Workflow {
  readonly jobs: {
    readonly check: {
      readonly steps: readonly { readonly uses?: string; readonly with?: object }[];
    };
  };
}

interface Hook {
  readonly id: string;
}

describe('action.yml', () => {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
  const script = action.runs.steps.find(({ name }) => name === 'Check')?.run ?? '';

  /** Runs the step that checks, as GitHub does: inputs by the environment, nothing left out. */
  function runStep(inputs: Readonly<Record<string, string>>) {
    const cwd = folderWith({ 'my topology/model.yaml': SMALL, 'utfall.yaml': SMALL });
    const summary = join(cwd, 'summary.md');
    const empty = ['TOPOLOGIES', 'POLICY', 'BASELINE', 'SINCE', 'SARIF', 'ARGUMENTS'];
    const env = {
      PATH: process.env['PATH'],
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_STEP_SUMMARY: summary,
      UTFALL_FAIL_ON: 'error',
      ...Object.fromEntries(empty.map((name) => [`UTFALL_${name}`, ''])),
      ...inputs,
    };
    try {
      const stdout = execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
        cwd,
        env,
        stdio: 'pipe',
      });
      return { code: 0, stdout: stdout.toString(), cwd, summary };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: Buffer };
      return { code: status, stdout: stdout.toString(), cwd, summary };
    }
  }

  it('annotates, writes a summary, and fails where the gate says no', () => {
    const { code, stdout, summary } = runStep({});
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=utfall\.yaml,line=\d+/);
    expect(readFileSync(summary, 'utf8')).toContain('dc-1');
  });

  it('hands on what it is given, spaces and all', () => {
    const { code, cwd, stdout } = runStep({
      UTFALL_TOPOLOGIES: '  my topology/model.yaml\n  \n',
      UTFALL_FAIL_ON: 'never',
      UTFALL_SARIF: 'out $(touch bad).sarif',
      UTFALL_ARGUMENTS: '--min-severity\nnote\n',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('file=my topology/model.yaml');
    expect(existsSync(join(cwd, 'out $(touch bad).sarif'))).toBe(true);
    expect(existsSync(join(cwd, 'bad'))).toBe(false);
  });

  it('states all its inputs to the step, by the environment alone', () => {
    const stated = readFileSync(join(ROOT, 'action.yml'), 'utf8');
    for (const input of Object.keys(action.inputs)) {
      expect(stated).toMatch(new RegExp(`UTFALL_[A-Z_]+: \\$\\{\\{ inputs\\.${input} \\}\\}`));
    }
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  });
});
