import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { folderWith } from './temporary-folder.js';

/** A JSON topology in which each component depends on the next, and a capability on the first. */
function chain(length: number, closed: boolean): string {
  const components = Object.fromEntries(
    Array.from({ length }, (_, i) => {
      const next = i + 1 < length ? `c${String(i + 1)}` : 'c0';
      return [`c${String(i)}`, i + 1 < length || closed ? { dependsOn: [next] } : {}];
    }),
  );
  const capabilities = { work: { dependsOn: ['c0'] } };
  const sites = { site: { capabilities: ['work'] } };
  return JSON.stringify({ utfall: 1, components, capabilities, sites });
}

interface Summary {
  readonly summary: {
    readonly components: { readonly down: number };
    readonly sites: { readonly down: number };
  };
}

describe('large topologies, as JSON', () => {
  it.each([
    ['a chain of 100,000 components: all that stand on the one that fails', 100_000, false, 90_001],
    ['a ring of 10,000: all of it', 10_000, true, 10_000],
  ])('%s', async (_what, length, closed, down) => {
    const cwd = folderWith({ 'utfall.json': chain(length, closed) });
    const failed = closed ? 'c5000' : 'c90000';
    const args = ['impact', '-t', 'utfall.json', '--fail', failed, '--summary', '-f', 'json'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const { summary } = JSON.parse(stdout) as Summary;
    expect(summary.components.down).toBe(down);
    expect(summary.sites.down).toBe(1);
  });

  it('a chain of 100,000 components is explained, to its far end', async () => {
    const cwd = folderWith({ 'utfall.json': chain(100_000, false) });
    const args = ['explain', '-t', 'utfall.json', 'site/work', '--fail', 'c99999'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').length).toBeLessThan(50);
    expect(stdout).toContain('… and further by 99,987 more to c99999 (--depth)');
    const whole = await runUtfall([...args, '-f', 'json'], { cwd });
    const { nodes } = JSON.parse(whole.stdout) as { readonly nodes: readonly unknown[] };
    expect(nodes).toHaveLength(100_001);
  });

  it('a ring of 10,000 that holds itself up is explained', async () => {
    const cwd = folderWith({ 'utfall.json': chain(10_000, true) });
    const args = ['explain', '-t', 'utfall.json', 'site/work', '--depth', '1000', '--all'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/… and further to 9,9\d\d more \(-f\s+json\)/);
  });
});
