import { describe, expect, it } from 'vitest';

import { errorsOf } from './loading.js';

/** Where requirements stand, each with a requirement that is wrong or right there. */
const places = {
  component: (requirement: string) => `components: { a: {}, b: { dependsOn: [${requirement}] } }`,
  capability: (requirement: string) =>
    `components: { a: {} }\ncapabilities: { c: { dependsOn: [${requirement}] }, d: {} }`,
  site: (requirement: string) =>
    `components: { a: {} }\ncapabilities: { c: {}, d: {} }\nsites: { s: { capabilities: [c, d], uses: { r: a }, dependsOn: [${requirement}] } }`,
  profile: (requirement: string) =>
    `components: { a: {} }\ncapabilities: { c: {}, d: {} }\nprofiles: { p: { dependsOn: [${requirement}] } }`,
  'role binding': (requirement: string) =>
    `components: { a: {} }\ncapabilities: { c: {}, d: {} }\nsites: { s: { capabilities: [c], uses: { r: ${requirement} } } }`,
};

describe('a requirement may stand', () => {
  const everywhere = ['component', 'capability', 'site', 'profile', 'role binding'] as const;
  const rules: readonly (readonly [string, readonly (keyof typeof places)[]])[] = [
    ['a', everywhere],
    ['{ anyOf: [a, { allOf: [a] }], failover: 1m, effect: degraded }', everywhere],
    ['{ on: a, mode: cached }', everywhere],
    ['{ on: a, tolerates: 1h, meanwhile: degraded, effect: degraded }', everywhere],
    ['{ use: r }', ['capability', 'site', 'profile']],
    ['{ anyOf: [a, { use: r, mode: login }] }', ['capability', 'site', 'profile']],
    ['{ capability: d }', ['capability']],
    ['{ on: a, mode: startup }', ['component']],
    ['{ on: a, mode: runtime, effect: down }', everywhere],
  ];
  const cases = rules.flatMap(([requirement, allowed]) =>
    everywhere.map((place) => [requirement, place, allowed.includes(place)] as const),
  );
  it.each(cases)('%s in a %s: %s', async (requirement, place, allowed) => {
    const told = await errorsOf(`utfall: 1\n${places[place](requirement)}`);
    if (allowed) expect(told).toBe('no errors');
    else expect(told).toMatch(/can't stand in what a .* needs/);
  });
});
