import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { small, SMALL } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

const SCENARIO = `scenario: 1
name: Half a day
start: 2021-02-04T10:30
events: [{ at: 10:30, fail: [dc-1], for: 12h, note: fire }]
expect:
  - { at: 10:35, id: record, state: down }
  - { at: 12:00, id: record, state: down } # who was logged in went with the record
  - { at: 20:00, id: clinic/read, state: [degraded, down] }
`;

const withScenario = (scenario = SCENARIO): string =>
  folderWith({ 'utfall.yaml': SMALL, 's.yaml': scenario });

describe('utfall simulate', () => {
  it.each(readdirSync(fileURLToPath(new URL('../../topology/scenarios', import.meta.url))))(
    'replays %s: all that is expected is seen',
    async (name) => {
      const { code, stdout } = await runUtfall(['simulate', `topology/scenarios/${name}`]);
      expect(stdout).not.toContain('✗');
      expect(code).toBe(0);
    },
  );

  it('tells what is run on what, a timeline, and what was expected', async () => {
    const { code, stdout, stderr } = await runUtfall(['simulate', 's.yaml'], {
      cwd: withScenario(),
    });
    expect([code, stderr]).toEqual([0, 'simulating s.yaml on utfall.yaml\n']);
    expect(stdout).toMatch(/^Half a day\n/);
    expect(stdout).toMatch(/\n {2}A {2}10:30 {2}dc-1 fails for 12h: fire\n/);
    expect(stdout).toMatch(/\n {2}dc-1 +█+·*/);
    expect(stdout).toContain('Expectations  3 of 3 seen');
  });

  it('tells it in Norwegian, and programs what it tells them in any language', async () => {
    const cwd = withScenario();
    const norwegian = ['simulate', 's.yaml', '--lang', 'nb'];
    const text = await runUtfall(norwegian, { cwd });
    expect([text.code, text.stderr]).toEqual([0, 'simulating s.yaml on utfall.yaml\n']);
    expect(text.stdout).toMatch(/\n {2}A {2}10\.30 {2}dc-1 svikter i 12\u00a0t: fire\n/);
    expect(text.stdout).toContain('Forventninger  3 av 3 oppfylt');
    for (const format of ['json', 'junit']) {
      const told = await runUtfall([...norwegian, '-f', format], { cwd });
      expect(told).toEqual(await runUtfall(['simulate', 's.yaml', '-f', format], { cwd }));
    }
    const start = await runUtfall(['simulate', '--cold-start', '--lang', 'nb'], { cwd });
    expect(start.stdout).toContain('Alt kommer opp igjen.');
  });

  it('ends with 1 where something expected is not seen, and says what was instead, and why', async () => {
    const cwd = withScenario(SCENARIO.replace('id: record, state: down', 'id: record, state: up'));
    const { code, stdout } = await runUtfall(['simulate', 's.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '✗ 10:35: record is up (s.yaml:6): it was down at 10:35, by dc-1 and login',
    );
    const json = await runUtfall(['simulate', 's.yaml', '-q', '-f', 'json'], { cwd });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      format: 'utfall-simulation/1',
      scenarios: [{ expectations: [{ met: false, seen: { at: 'PT5M', state: 'down' } }, {}, {}] }],
    });
    const junit = await runUtfall(['simulate', 's.yaml', '-q', '-f', 'junit'], { cwd });
    expect(junit.stdout).toContain('<failure');
  });

  it('needs no file for one failure', async () => {
    const args = ['simulate', '--fail', 'dc-1', '--for', '2h', '-f', 'json'];
    const { code, stdout } = await runUtfall(args, { cwd: small() });
    expect(code).toBe(0);
    const [run] = (
      JSON.parse(stdout) as {
        scenarios: { changes: { id: string; at: string; state: string }[] }[];
      }
    ).scenarios;
    expect(run?.changes.filter(({ id }) => id === 'dc-1')).toMatchObject([
      { at: 'PT0S', state: 'down' },
      { at: 'PT2H', state: 'up' },
    ]);
  });

  it('takes the topology that the scenario names, unless another is named', async () => {
    const cwd = folderWith({
      'model/utfall.yaml': SMALL,
      'scenarios/s.yaml': SCENARIO.replace(
        'scenario: 1',
        'scenario: 1\ntopology: ../model/utfall.yaml',
      ),
      'other.yaml': SMALL.replace('dc-1: { kind: data-centre }', 'dc-1: { kind: cellar }'),
    });
    const named = await runUtfall(['simulate', 'scenarios/s.yaml'], { cwd });
    expect(named.stderr).toBe('simulating scenarios/s.yaml on model/utfall.yaml\n');
    const over = await runUtfall(['simulate', 'scenarios/s.yaml', '-t', 'other.yaml'], { cwd });
    expect(over.stderr).toBe('simulating scenarios/s.yaml on other.yaml\n');
  });

  it.each([
    ['an unknown id', SCENARIO.replace('fail: [dc-1]', 'fail: [dc1]'), "did you mean 'dc-1'?"],
    ['an unknown thing', SCENARIO.replace('id: record', 'id: recrod'), "did you mean 'record'?"],
    [
      'a time before the start',
      SCENARIO.replace('at: 10:35', 'at: 09:00'),
      'lies before the start',
    ],
    [
      'clock times without a start',
      SCENARIO.replace(/start.*\n/, ''),
      "doesn't say what that shows",
    ],
    [
      'a span that ends before it begins',
      SCENARIO.replace('at: 10:35', 'from: 12:00, to: 11:00'),
      "'to' lies before 'from'",
    ],
    [
      'a contradiction',
      SCENARIO.replace('at: 12:00, id: record, state: down', 'at: 10:35, id: record, state: up'),
      'at the same time at s.yaml:6:5',
    ],
  ])('refuses %s: exit 2, with its place', async (_what, scenario, said) => {
    const { code, stdout, stderr } = await runUtfall(
      ['simulate', 's.yaml', '-f', 'text', '-f', 'json=out.json'],
      {
        cwd: withScenario(scenario),
      },
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toContain('s.yaml:');
  });

  it('runs several, and never writes over one', async () => {
    const cwd = withScenario();
    writeFileSync(join(cwd, 'again.yaml'), SCENARIO.replace('Half a day', 'Again'));
    const both = await runUtfall(['simulate', 's.yaml', 'again.yaml', '-q'], { cwd });
    expect(both.code).toBe(0);
    expect(both.stdout).toMatch(/^Half a day[\s\S]*\n\nAgain\n/);
    const over = await runUtfall(['simulate', 's.yaml', '-o', 's.yaml'], { cwd });
    expect(over.code).toBe(2);
    expect(readFileSync(join(cwd, 's.yaml'), 'utf8')).toBe(SCENARIO);
  });

  it('tells what comes up again after a total loss, and what never does', async () => {
    const { code, stdout } = await runUtfall(['simulate', '--cold-start'], { cwd: small() });
    expect(code).toBe(0);
    expect(stdout).toContain('dc-1');
    const locked = folderWith({
      'utfall.yaml': SMALL.replace('dc-1: {', 'dc-1: { dependsOn: [login],'),
    });
    const json = await runUtfall(['simulate', '--cold-start', '-f', 'json'], { cwd: locked });
    expect(json.code).toBe(0);
    expect(JSON.parse(json.stdout)).toMatchObject({ format: 'utfall-cold-start/1' });
    expect(json.stdout).toContain('login');
  });

  it('warns of what is fitted to nothing that is named, and runs all the same', async () => {
    const cwd = withScenario(SCENARIO.replace('note: fire', 'source: fitted'));
    const { code, stderr } = await runUtfall(['simulate', 's.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^s\.yaml:4:\d+: warning: 'source: fitted' has no 'reference'/);
    const quiet = await runUtfall(['simulate', 's.yaml', '-q'], { cwd });
    expect([quiet.code, quiet.stderr]).toEqual([0, '']);
  });

  it('samples what is uncertain: the same seed, the same bytes, in whatever order the events stand', async () => {
    const [a, b] = [
      '{ at: 10:30, fail: [dc-1], for: 1h..3h }',
      '{ at: 12:00, fail: [dc-2], for: 5m..2h }',
    ];
    const withEvents = (...events: readonly string[]): string =>
      withScenario(SCENARIO.replace(/events: .*/, `events: [${events.join(', ')}]`));
    const sampledBy = async (cwd: string, ...more: readonly string[]): Promise<string> => {
      const args = ['simulate', 's.yaml', '-q', '-f', 'json', '--runs', '50', ...more];
      const { code, stdout } = await runUtfall(args, { cwd });
      expect(code).toBe(1); // of the middles, at 20:00 all is up
      return stdout;
    };
    const usual = await sampledBy(withEvents(a, b));
    expect(usual).toContain('"seed": 1,');
    expect(await sampledBy(withEvents(a, b), '--seed', '1')).toBe(usual);
    expect(await sampledBy(withEvents(b, a))).toBe(usual);
    expect(await sampledBy(withEvents(a, b), '--seed', '2')).not.toBe(usual);
  });

  it('tells quantiles to people, and that a single run will do where nothing is uncertain', async () => {
    const cwd = withScenario(SCENARIO.replace('for: 12h', 'for: 10h..14h'));
    const args = ['simulate', 's.yaml', '-q', '--runs', '200'];
    const uncertain = await runUtfall(args, { cwd });
    expect(uncertain.code).toBe(0);
    expect(uncertain.stdout.replace(/\s+/g, ' ')).toContain(
      'Sampled 200 runs of seed 1, each with 1',
    );
    expect(uncertain.stdout).toMatch(/ ✗ down +100% +\d+h/);
    expect(uncertain.stdout).toContain('(met in 100% of the runs)');
    const certain = await runUtfall(args, { cwd: withScenario() });
    expect(certain.stdout).toContain('Sampled  nothing is uncertain');
  });

  it.each([
    ['no runs', ['--runs', '0'], 'from 1 to 100,000'],
    ['too many', ['--runs', '100001'], 'from 1 to 100,000'],
    ['half a run', ['--runs', '1.5'], 'from 1 to 100,000'],
    ['no seed', ['--runs', '2', '--seed', '-1'], 'from 0 to 4,294,967,295'],
    ['too long a seed', ['--runs', '2', '--seed', '4294967296'], 'from 0 to 4,294,967,295'],
    ['runs of a cold start', ['--cold-start', '--runs', '2'], 'a cold start begins'],
    ['a seed of a cold start', ['--cold-start', '--seed', '2'], 'a cold start begins'],
  ])('refuses %s', async (_what, args, said) => {
    const { code, stdout, stderr } = await runUtfall(['simulate', ...args], { cwd: small() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('saves what was asked as a scenario, which runs to the same', async () => {
    const cwd = small();
    const asked = ['--fail', 'dc-1', '--degrade', 'kind:data-centre+!dc-1', '--for', '2h'];
    const args = ['simulate', ...asked, '--save', 'saved.yaml', '-q', '-f', 'json'];
    const first = await runUtfall(args, { cwd });
    expect(first.code).toBe(0);
    const again = await runUtfall(['simulate', 'saved.yaml', '-q', '-f', 'json'], { cwd });
    expect(again.code).toBe(0);
    expect(again.stdout).toBe(first.stdout.replace('"file": null', '"file": "saved.yaml"'));
    const over = await runUtfall(['simulate', ...asked, '--save', 'utfall.yaml'], { cwd });
    expect(over.code).toBe(2);
    expect(readFileSync(join(cwd, 'utfall.yaml'), 'utf8')).toBe(SMALL);
  });
});
