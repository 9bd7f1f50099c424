import { beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../src/model/topology.js';
import { loadSample } from './sample-topology.js';

/*
 * How many of what there are, by county. Documented: population (2020 to 2023), municipalities, GPs
 * (2020) with 1,069 patients each, and of pharmacies (2021) the sum. Assumed: that there are about
 * 1,550 GP offices, and how they and the pharmacies are shared out.
 */
const COUNTIES = [
  // county, health region, population, municipalities, GPs, GP offices, pharmacies
  ['Viken', 'South-East', 1_252_000, 51, 1144, 360, 229],
  ['Oslo', 'South-East', 697_000, 1, 637, 200, 128],
  ['Innlandet', 'South-East', 371_000, 46, 339, 107, 68],
  ['Vestfold og Telemark', 'South-East', 425_000, 23, 388, 122, 78],
  ['Agder', 'South-East', 309_000, 25, 282, 89, 57],
  ['Rogaland', 'West', 483_000, 23, 441, 139, 88],
  ['Vestland', 'West', 639_000, 43, 584, 184, 117],
  ['Møre og Romsdal', 'Mid', 265_000, 26, 242, 76, 49],
  ['Trøndelag', 'Mid', 471_000, 38, 431, 135, 86],
  ['Nordland', 'North', 240_000, 41, 219, 69, 44],
  ['Troms og Finnmark', 'North', 242_000, 39, 221, 69, 44],
] as const;
const PATIENTS = 1069;

let sites: readonly Site[];
beforeAll(async () => {
  sites = [...(await loadSample()).topology.sites.values()];
});

const those = (kind: string, region?: string): readonly Site[] =>
  sites.filter((site) => site.kind === kind && (region === undefined || site.region === region));
const count = (some: readonly Site[]): number => some.reduce((sum, site) => sum + site.count, 0);
const people = (some: readonly Site[]): number =>
  some.reduce((sum, site) => sum + (site.people ?? NaN) * site.count, 0);
const boundTo = (role: string, component: string) => (site: Site) =>
  [...site.needs.uses].some(
    ([id, bound]) => id === role && bound.type === 'dependency' && bound.target.id === component,
  );

describe.each(COUNTIES)('%s', (county, health, population, municipalities, gps, offices, shops) => {
  it('has its GP offices, pharmacies and municipalities, and no other', () => {
    expect(count(those('clinic', county))).toBe(offices);
    expect(count(those('pharmacy', county))).toBe(shops);
    expect(count(those('municipality', county))).toBe(municipalities);
  });

  it('has its patients and inhabitants, but for what is lost in rounding to whole ones', () => {
    const within = (few: readonly Site[], all: number): void => {
      expect(Math.abs(people(few) - all)).toBeLessThanOrEqual(count(few) / 2);
    };
    within(those('clinic', county), gps * PATIENTS);
    within(those('pharmacy', county), population);
    within(those('municipality', county), population);
  });

  it('shares its GP offices among record systems as the country does: 1, 4 and 5 of 10', () => {
    const clinics = those('clinic', county);
    const shares = { webmed: 0.1, 'hosted-record': 0.4, 'office-server': 0.5 };
    for (const [system, share] of Object.entries(shares)) {
      const having = count(clinics.filter(boundTo('ehr', system)));
      expect(Math.abs(having - share * offices)).toBeLessThanOrEqual(1);
    }
    const hosted = clinics.filter(boundTo('ehr', 'hosted-record'));
    const helseid = count(hosted.filter(boundTo('login', 'helseid')));
    expect(Math.abs(helseid - count(hosted) / 2)).toBeLessThanOrEqual(1);
  });

  it('lies in its health region', () => {
    for (const site of sites.filter(({ region }) => region === county)) {
      expect(site.labels.get('health-region')).toBe(health);
    }
  });
});

describe('the country', () => {
  it('has 1,550 GP offices, with 4,928 GPs of 1,069 patients each', () => {
    expect(count(those('clinic'))).toBe(1550);
    expect(COUNTIES.reduce((sum, [, , , , gps]) => sum + gps, 0)).toBe(4928);
    expect(Math.abs(people(those('clinic')) / (4928 * PATIENTS) - 1)).toBeLessThan(0.0001);
  });

  it('shares them among record systems: 155, 620 and 775', () => {
    const having = (system: string): number =>
      count(those('clinic').filter(boundTo('ehr', system)));
    expect(having('webmed')).toBe(155);
    expect(having('hosted-record')).toBe(620);
    expect(having('office-server')).toBe(775);
  });

  it.each([
    ['pharmacy', 988],
    ['municipality', 356],
    ['out-of-hours', 168],
    ['hospital', 20],
    ['dispatch', 16],
    ['citizens', 1],
  ])('has of %s %d', (kind, number) => {
    expect(count(those(kind))).toBe(number);
  });

  it.each([
    ['South-East', 9],
    ['West', 4],
    ['Mid', 3],
    ['North', 4],
  ])('has in the health region %s %d hospital trusts', (region, number) => {
    expect(count(those('hospital', region))).toBe(number);
  });

  it('has 5,394,000 citizens, in one entry, and no other site is of their kind', () => {
    expect(COUNTIES.reduce((sum, [, , population]) => sum + population, 0)).toBe(5_394_000);
    expect(those('citizens').map(({ id }) => id)).toEqual(['citizens']);
    expect(people(those('citizens'))).toBe(5_394_000);
  });

  it.each(['langnes-legekontor', 'unn', 'oslo-university-hospital', 'amk-oslo'])(
    'has %s once, by itself',
    (id) => {
      expect(sites.filter((site) => site.id === id).map((site) => site.count)).toEqual([1]);
    },
  );
});
