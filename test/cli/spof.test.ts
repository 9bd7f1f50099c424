import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { small } from './small-topology.js';

interface Json {
  readonly failures: readonly { readonly id: string; readonly sites: number }[];
  readonly falseRedundancies: readonly { readonly group: string; readonly defeatedBy: string }[];
  readonly fatal: number;
}

async function spof(...args: readonly string[]): Promise<Json> {
  const { code, stdout, stderr } = await runUtfall(['spof', '-f', 'json', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Json;
}

describe('utfall spof', () => {
  it('ranks on stdout, with nothing on stderr through a pipe', async () => {
    const { code, stdout, stderr } = await runUtfall(['spof', '--sample', '--top', '3']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^What the failure of each component alone takes down\n/);
    expect(stdout).toMatch(/\nFailures {2}the first 3 of \d+ that take something\n/);
    // eslint-disable-next-line no-control-regex -- no colours in a pipe
    expect(stdout).not.toMatch(/\u001b/);
  });

  it('puts data centre 1 and HelseID ahead of Buypass and Webmed for the login of GPs', async () => {
    const args = ['--sample', '--capabilities', 'log-in', '--sites', 'kind:clinic'];
    const { failures } = await spof(...args);
    const rank = (id: string): number => failures.findIndex((failure) => failure.id === id);
    for (const central of ['nhn-dc-1-network', 'helseid']) {
      expect(rank(central)).toBeGreaterThanOrEqual(0);
      for (const local of ['buypass', 'webmed']) expect(rank(central)).toBeLessThan(rank(local));
    }
  });

  it('tells a second data centre behind the same network, with both ways to it', async () => {
    const layer = 'topology/layers/second-data-centre-shared-network.yaml';
    const { code, stdout } = await runUtfall(['spof', '--sample', '-t', layer]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /✗ defeated by nhn-dc-1-network\n {6}nhn-dc-1-network\n {6}nhn-dc-2-entrance → nhn-dc-1-network\n/,
    );
    const independent = await spof('--sample', '-t', 'topology/layers/second-data-centre.yaml');
    expect(independent.falseRedundancies).toEqual([]);
  });

  it('given a failure, ranks what is left to fail', async () => {
    const whole = await spof('--sample');
    const left = await spof('--sample', '--given', 'nhn-dc-1');
    const ids = left.failures.map(({ id }) => id);
    expect(ids).not.toContain('nhn-dc-1');
    // What the network would take, the data centre has taken.
    expect(ids).not.toContain('nhn-dc-1-network');
    expect(left.fatal).toBeLessThan(whole.fatal);
  });

  it('leaves out what is perfect, and cuts off at --top', async () => {
    const { failures, fatal } = await spof('--sample', '--except', 'kind:network', '--top', '4');
    expect(failures).toHaveLength(4);
    expect(fatal).toBeGreaterThan(4);
    expect(failures.map(({ id }) => id)).not.toContain('helsenettet');
  });

  it('writes files, whole', async () => {
    const cwd = small();
    const { code, stdout } = await runUtfall(['spof', '-f', 'json=a.json', '-f', 'text'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Failures');
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({
      format: 'utfall-spof/1',
    });
  });

  it.each([
    [['--sites', 'kind:clinc'], "'kind:clinc' selects no site; did you mean 'kind:clinic'?"],
    [['--capabilities', 'log-out'], "'log-out' selects no capability"],
    [['--given', 'helsid', '--except', 'bypass'], "did you mean 'buypass'?"],
    [['--top', '0'], 'Expected a whole number from 1.'],
    [['--level', 'up'], 'Allowed choices are down, degraded.'],
  ])('refuses %j: exit 2', async (args, message) => {
    const { code, stdout, stderr } = await runUtfall(['spof', '--sample', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
