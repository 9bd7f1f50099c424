import { describe, expect, it } from 'vitest';
import { capabilityFates } from '../../src/report/digest/capability-fates.js';
import { hitSiteEntries, hitSites } from '../../src/report/digest/hit-sites.js';
import { regionTallies } from '../../src/report/digest/region-tallies.js';
import { risks } from '../../src/report/digest/risks.js';
import { norwegianImpact } from './norwegian-impact.js';

const sum = <T>(items: Iterable<T>, of: (item: T) => number): number => {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
};

describe.each([
  ['at last', null],
  ['within 4h', 4 * 3600],
])('what reports make of a result %s', (_, within) => {
  const result = norwegianImpact(within);

  it('has as many sites and people in the fates of a capability as its tally', () => {
    for (const { kinds } of capabilityFates(result))
      for (const { tally, fates } of kinds) {
        const inState = (state: string): number =>
          sum(fates, (fate) => (fate.state === state ? fate.sites : 0));
        expect(inState('down')).toBe(tally.sites.down);
        expect(inState('degraded')).toBe(tally.sites.degraded);
        expect(sum(fates, ({ people }) => people)).toBe(tally.people.affected);
      }
  });

  it('has as many sites and people in the regions as in the kind', () => {
    for (const { tally, regions } of regionTallies(result)) {
      expect(sum(regions, ({ down }) => down)).toBe(tally.sites.down);
      expect(sum(regions, ({ degraded }) => degraded)).toBe(tally.sites.degraded);
      expect(sum(regions, ({ people }) => people)).toBe(tally.people.affected);
    }
  });

  it('lists each site that is hit once', () => {
    const { down, degraded } = result.summary.sites;
    const ids = Array.from(hitSites(result), ({ site }) => site.id);
    expect(sum(hitSites(result), ({ site }) => site.count)).toBe(down + degraded);
    expect(new Set(ids).size).toBe(hitSiteEntries(result));
  });

  it('turns what is at risk round, to what it is at risk by', () => {
    expect(risks(result).map(({ by, own }) => [by, own])).toEqual([
      ['nhn-dc-2-network', false],
      ['office-server', true],
    ]);
  });
});
