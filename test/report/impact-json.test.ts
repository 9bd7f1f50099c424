import { describe, expect, it } from 'vitest';
import type { ImpactResult } from '../../src/analysis/impact-result.js';
import { byCodeUnit } from '../../src/model/order.js';
import { impactJson } from '../../src/report/impact-json.js';
import { buildImpact, capability, component, own, site } from './build-impact.js';
import { norwegianImpact } from './norwegian-impact.js';
import { everythingDown, namedThroughout, noSiteHit, nothingElseHit } from './small-impacts.js';

const golden = (name: string): string => `../golden/impact/${name}.json`;
const json = (result: ImpactResult, summary = false): string =>
  [...impactJson(result, { summary })].join('');

interface Parsed {
  readonly summary: { readonly kinds: readonly { kind: string; sites: Record<string, number> }[] };
  readonly pauses: readonly { readonly id: string; readonly lasts: string }[];
  readonly components: readonly Record<string, unknown>[];
  readonly capabilities: readonly Record<string, unknown>[];
  readonly sites: readonly (Record<string, unknown> & {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly count: number;
    readonly capabilities: readonly (Record<string, unknown> & { readonly causes: string[] })[];
  })[];
}

const parse = (text: string): Parsed => JSON.parse(text) as Parsed;

describe('impactJson', () => {
  it('looks as before', async () => {
    await expect(json(norwegianImpact(null))).toMatchFileSnapshot(golden('network-at-last'));
    await expect(json(norwegianImpact(4 * 3600))).toMatchFileSnapshot(golden('network-4h'));
    await expect(json(norwegianImpact(null), true)).toMatchFileSnapshot(golden('network-summary'));
    await expect(json(nothingElseHit)).toMatchFileSnapshot(golden('nothing-else'));
    await expect(json(noSiteHit)).toMatchFileSnapshot(golden('no-site'));
    await expect(json(everythingDown)).toMatchFileSnapshot(golden('everything-down'));
  });

  it('has the keys of the contract, in its order', () => {
    const parsed = parse(json(norwegianImpact(null)));
    expect(Object.keys(parsed).join(' ')).toBe(
      'format topology imposed within workarounds summary pauses components capabilities sites',
    );
    expect(Object.keys(parsed.components[0] ?? {}).join(' ')).toBe(
      'id name kind owner state degradedAfter downAfter atRisk causes',
    );
    expect(Object.keys(parsed.capabilities[0] ?? {}).join(' ')).toBe('id name criticality kinds');
    expect(Object.keys(parsed.sites[0] ?? {}).join(' ')).toBe(
      'id name kind region count people state capabilities',
    );
    expect(Object.keys(parsed.sites[0]?.capabilities[0] ?? {}).join(' ')).toBe(
      'id state degradedAfter downAfter atRisk workaround causes',
    );
  });

  it('lists sites in the order of ids, over all classes', () => {
    const ids = parse(json(norwegianImpact(null))).sites.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort(byCodeUnit));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists as many sites as it counts', () => {
    const { summary, sites } = parse(json(norwegianImpact(null)));
    for (const { kind, sites: counted } of summary.kinds)
      for (const state of ['down', 'degraded']) {
        const listed = sites.filter((each) => each.kind === kind && each.state === state);
        expect(listed.reduce((sum, { count }) => sum + count, 0)).toBe(counted[state]);
      }
  });

  it('leaves components and sites out of a summary', () => {
    const parsed = parse(json(norwegianImpact(null), true));
    expect(parsed).not.toHaveProperty('components');
    expect(parsed).not.toHaveProperty('sites');
    expect(parsed.capabilities.length).toBeGreaterThan(0);
  });

  it('tells what is a site’s own as seen from the site', () => {
    const sites = ['b', 'a', 'a-b'].map((id) => site(id, { kind: 'clinic' })).reverse();
    const result = buildImpact({
      imposed: { m: 'down' },
      totals: { components: 2, capabilities: 2, kinds: { clinic: [3, 0] }, siteEntries: 3 },
      components: [
        { id: 'm', onsets: [0, 0] },
        { id: 'server@a', onsets: [0, 0], by: [own('rack'), component('m')] },
      ],
      capabilities: { read: ['Read', 'low'] },
      classes: [
        {
          sites: [...sites].sort((x, y) => byCodeUnit(x.id, y.id)),
          others: true,
          capabilities: {
            read: { onsets: [0, 0], by: [own('rack'), component('m'), capability('log-in')] },
          },
        },
      ],
      pauses: [
        { id: component('m'), lasts: 60, sites: [] },
        { id: capability('read'), lasts: 60, sites },
        { id: own('rack'), lasts: 90, sites },
      ],
    });
    const parsed = parse(json(result));
    expect(parsed.components[1]?.['causes']).toEqual(['m', 'rack@a']);
    expect(parsed.sites.map(({ capabilities }) => capabilities[0]?.causes)).toEqual([
      ['a/log-in', 'm', 'rack@a'],
      ['a-b/log-in', 'm', 'rack@a-b'],
      ['b/log-in', 'm', 'rack@b'],
    ]);
    expect(parsed.pauses.map(({ id, lasts }) => `${id} ${lasts}`)).toEqual([
      'a-b/read PT1M',
      'a/read PT1M',
      'b/read PT1M',
      'm PT1M',
      'rack@a PT1M30S',
      'rack@a-b PT1M30S',
      'rack@b PT1M30S',
    ]);
  });

  it('gives names back as they were', () => {
    const text = 'a"\\\n\u001b[31m\u2028</script>';
    expect(parse(json(namedThroughout(text))).sites[0]?.['name']).toBe(text);
  });

  it('writes a class of many sites piece by piece', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      site(String(index).padStart(6, '0'), { kind: 'clinic' }),
    );
    const [first] = everythingDown.siteClasses;
    const result = {
      ...everythingDown,
      siteClasses: first === undefined ? [] : [{ ...first, sites: many }],
    };
    let longest = 0;
    let pieces = 0;
    for (const piece of impactJson(result, { summary: false })) {
      longest = Math.max(longest, piece.length);
      pieces += 1;
    }
    expect(longest).toBeLessThan(1000);
    expect(pieces).toBeGreaterThan(20_000);
  });
});
