import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { small } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

async function json<Told>(...args: readonly string[]): Promise<Told> {
  const { code, stdout, stderr } = await runUtfall([...args, '-f', 'json']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Told;
}

interface CutSets {
  readonly targets: readonly {
    readonly id: string;
    readonly count: string;
    readonly byOrder: readonly string[];
    readonly cutSets: readonly { readonly components: readonly string[] }[];
  }[];
}

interface Importance {
  readonly groups: readonly {
    readonly capability: string;
    readonly kind: string;
    readonly components: readonly { readonly id: string; readonly birnbaum: number }[];
    readonly changes: readonly { readonly peopleHours: number }[];
  }[];
}

/** Forty pairs, each of which has to lose a member for all to be lost: 2⁴⁰ cut sets. */
function manySets(): string {
  const pairs = Array.from({ length: 40 }, (_, i) => [`a${String(i)}`, `b${String(i)}`]);
  const components = pairs.flat().map((id) => `  ${id}: {}`);
  const either = pairs.map(([a = '', b = '']) => `{ allOf: [${a}, ${b}] }`);
  return `utfall: 1
components:
${components.join('\n')}
capabilities: { work: { dependsOn: [{ anyOf: [${either.join(', ')}] }] } }
sites: { office: { capabilities: [work] } }
`;
}

describe('utfall cutsets', () => {
  it('tells on stdout, with nothing on stderr through a pipe', async () => {
    const args = ['cutsets', '--sample', 'gp-oslo-webmed/log-in'];
    const { code, stdout, stderr } = await runUtfall(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('gp-oslo-webmed/log-in  5 sets: 5 of one component\n');
  });

  it('lists each of alike sites for itself, by what either side of the id is', async () => {
    const { targets } = await json<CutSets>('cutsets', '--sample', 'kind:clinic+log-in');
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.map(({ id }) => id)).toEqual(targets.map(({ id }) => id).sort());
    expect(targets.every(({ id }) => id.endsWith('/log-in'))).toBe(true);
  });

  it('counts what it could never list, and lists the first of it', async () => {
    const cwd = folderWith({ 'utfall.yaml': manySets() });
    const args = ['cutsets', 'office/work', '-f', 'json'];
    const { code, stdout } = await runUtfall(args, { cwd });
    expect(code).toBe(0);
    const [target] = (JSON.parse(stdout) as CutSets).targets;
    expect(target?.count).toBe(String(2n ** 40n));
    expect(target?.byOrder.at(-1)).toBe(String(2n ** 40n));
    expect(target?.cutSets).toHaveLength(20);
    expect(target?.cutSets[0]?.components).toEqual(
      Array.from({ length: 40 }, (_, i) => `a${String(i)}`).sort(),
    );
  });

  it('ends with exit code 4 where the budget runs out, and tells what is known', async () => {
    const cwd = folderWith({ 'utfall.yaml': manySets() });
    const args = ['cutsets', 'office/work', '--budget', '10', '-f', 'json'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd });
    expect([code, stderr]).toEqual([4, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      targets: [{ count: null, truncated: { budget: 10 } }],
    });
  });

  it.each([
    [['cutsets'], "missing required argument 'selector'"],
    [['cutsets', 'recrod'], "'recrod' selects no component or capability at a site"],
    [['cutsets', 'record', '--top', '3', '--all'], "cannot be used with option '--all'"],
    [['cutsets', 'record', '--budget', '0'], 'Expected a whole number from 1.'],
    [['availability', 'clinic/raed'], "did you mean 'clinic/read'?"],
    [['availability', '--assume', 'login'], 'Expected a selector and an availability'],
    [['availability', '--assume', 'login=101%'], 'Expected a selector and an availability'],
    [['importance', '--assume', 'recrod=99%'], "'recrod' selects no component"],
  ])('%j is refused: exit 2', async (args, message) => {
    const { code, stdout, stderr } = await runUtfall(args, { cwd: small() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('utfall availability', () => {
  it('takes what is assumed, and refuses what would make members of a group differ', async () => {
    const cwd = folderWith({
      'utfall.yaml': `utfall: 1
components: { a: {}, b: {}, c: { availability: 99% } }
commonCause: [{ components: [a, b], beta: 10% }]
capabilities: { work: { dependsOn: [{ anyOf: [a, b] }, c] } }
sites: { office: { capabilities: [work] } }
`,
    });
    const args = ['availability', '-f', 'json', '--assume'];
    const { code, stdout } = await runUtfall([...args, '*=90%'], { cwd });
    expect(code).toBe(0);
    const own = 0.09 / 0.99;
    const down = 0.01 + 0.99 * own * own;
    expect(JSON.parse(stdout)).toMatchObject({
      perfect: [],
      assumed: [{ selector: '*', availability: 0.9, components: ['a', 'b'] }],
      availabilities: [
        { id: 'office/work', availability: expect.closeTo(0.99 * (1 - down), 12) as number },
      ],
    });
    const unequal = await runUtfall([...args, 'a=90%'], { cwd });
    expect(unequal.code).toBe(2);
    expect(unequal.stdout).toContain('need one equal availability');
  });
});

describe('utfall importance', () => {
  it("puts data centre 1's network and HelseID ahead of Buypass and Webmed for the login of GPs", async () => {
    const { groups } = await json<Importance>('importance', '--sample', 'kind:clinic+log-in');
    expect(groups).toMatchObject([{ capability: 'log-in', kind: 'clinic' }]);
    const ids = groups.flatMap(({ components }) => components.map(({ id }) => id));
    for (const central of ['nhn-dc-1-network', 'helseid']) {
      expect(ids).toContain(central);
      for (const local of ['buypass', 'webmed']) {
        expect(ids.indexOf(central)).toBeLessThan(ids.indexOf(local));
      }
    }
    const saved = groups.flatMap(({ changes }) => changes.map(({ peopleHours }) => peopleHours));
    expect(saved).toEqual([...saved].sort((a, b) => b - a));
  });
});

describe('utfall check', () => {
  it('ends with exit code 4 where all that it found could not be decided', async () => {
    const files = {
      'utfall.yaml': manySets(),
      'utfall.policy.yaml': 'policy: 1\nrules:\n  - { rule: cut-set-order }\n',
    };
    const cwd = folderWith(files);
    const whole = await runUtfall(['check'], { cwd });
    expect(whole.code).toBe(0);
    const short = await runUtfall(['check', '--budget', '1'], { cwd });
    expect(short.code).toBe(4);
    expect(short.stdout).toContain('could not be told whether fewer than 2 failures take');
    const borne = await runUtfall(['check', '--budget', '1', '--fail-on', 'never'], { cwd });
    expect(borne.code).toBe(0);
  });
});
