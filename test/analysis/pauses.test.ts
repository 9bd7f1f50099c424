import { describe, expect, it } from 'vitest';

import { impact } from '../../src/analysis/impact.js';
import { componentId } from '../../src/model/ids.js';
import { topologyFrom } from '../topology-from.js';

/** The pauses in seconds that the failure of `a` causes, by who needs what. */
async function pauses(needs: string, workarounds: 'count' | 'ignore' = 'count') {
  const topology = await topologyFrom(
    `utfall: 1\ncomponents: { a: {}, b: {}, c: {}, d: {}\n  , ${needs}\n`,
  );
  const result = impact(topology, {
    impositions: [{ component: componentId('a'), site: null, state: 'down' }],
    within: null,
    workarounds,
  });
  return result.pauses.map(({ id, lasts }) => [id.id, lasts]);
}

/** Of a component `x` that needs these. */
const ofX = (needs: string) => pauses(`x: { dependsOn: [${needs}] } }`);

const EITHER = '{ anyOf: [a, b], failover: 5m }';

// See semantics, section 5, "Failover".
describe('a pause', () => {
  it('is what a failure of the active member costs', async () => {
    expect(await ofX(EITHER)).toEqual([['x', 300]]);
    expect(await ofX('{ anyOf: [{ on: a, effect: degraded }, b], failover: 5m }')).toEqual([
      ['x', 300],
    ]);
  });

  it('is none while the active member is up, nor where all are lost: nobody is better', async () => {
    expect(await ofX('{ anyOf: [b, a], failover: 5m }')).toEqual([]);
    expect(await ofX('{ anyOf: [a, a], failover: 5m }')).toEqual([]);
  });

  it('there is one for each loss, down the list; a spare that is lost already is skipped', async () => {
    const later = '{ on: a, tolerates: 1h }';
    expect(await ofX(`{ anyOf: [a, ${later}, b], failover: 5m }`)).toEqual([
      ['x', 300],
      ['x', 300],
    ]);
    expect(await ofX(`{ anyOf: [${later}, a, b], failover: 5m }`)).toEqual([['x', 300]]);
  });

  it('going back to a preferred member costs nothing', async () => {
    // The first is degraded at once: the second takes over; when that is degraded too, the first
    // is as good again; when it goes down, the second takes over anew.
    const first = '{ on: a, tolerates: 2h, meanwhile: degraded }';
    const second = '{ on: late, effect: degraded }';
    const late = 'late: { dependsOn: [{ on: a, tolerates: 1h }] }';
    const x = `x: { dependsOn: [{ anyOf: [${first}, ${second}], failover: 5m }] }`;
    expect(await pauses(`${late}, ${x} }`)).toEqual([
      ['x', 300],
      ['x', 300],
    ]);
  });

  it('is one of each that needs the group in full, through groups and roles', async () => {
    expect(await ofX(`{ allOf: [c, ${EITHER}] }`)).toEqual([['x', 300]]);
    expect(await ofX(`{ atLeast: 2, of: [c, ${EITHER}] }, ${EITHER}`)).toEqual([
      ['x', 300],
      ['x', 300],
    ]);
    const sites = `}
capabilities: { read: { dependsOn: [{ use: ehr }] } }
sites: { s: { capabilities: [read], uses: { ehr: ${EITHER} } } }`;
    expect(await pauses(sites)).toEqual([['read', 300]]);
  });

  it('is none where an outer group has another member', async () => {
    expect(await ofX(`{ anyOf: [${EITHER}, c] }`)).toEqual([]);
    expect(await ofX(`{ anyOf: [c, ${EITHER}], failover: 1m }`)).toEqual([]);
    expect(await ofX(`{ atLeast: 2, of: [c, d, ${EITHER}] }`)).toEqual([]);
  });

  it('is as long as the shortest where all members of an outer group pause', async () => {
    const other = '{ anyOf: [a, c], failover: 2m }';
    expect(await ofX(`{ anyOf: [${EITHER}, ${other}] }`)).toEqual([['x', 120]]);
    expect(await ofX(`{ allOf: [${EITHER}, ${other}] }`)).toEqual([['x', 300]]);
    // The outer takeover is over when the lost member is well again.
    expect(await ofX(`{ anyOf: [${EITHER}, c], failover: 10m }`)).toEqual([['x', 300]]);
    expect(await ofX(`{ anyOf: [${EITHER}, c], failover: 1m }`)).toEqual([['x', 60]]);
  });

  it('is none of what is as bad anyway', async () => {
    expect(await ofX(`${EITHER}, a`)).toEqual([]);
    const soft = `{ anyOf: [a, b], failover: 5m, effect: degraded }`;
    expect(await ofX(`${soft}, { on: a, effect: degraded }`)).toEqual([]);
    expect(await ofX(`${EITHER}, { on: a, effect: degraded }`)).toEqual([['x', 300]]);
  });

  it('of a role is borne as its being down is', async () => {
    const site = (bearing: string) => `}
capabilities: { read: { dependsOn: [{ use: ehr, ${bearing} }] } }
sites: { s: { capabilities: [read], uses: { ehr: ${EITHER} } } }`;
    expect(await pauses(site('tolerates: 10m'))).toEqual([]);
    expect(await pauses(site('tolerates: 2m'))).toEqual([['read', 180]]);
    expect(await pauses(site('tolerates: 10m, meanwhile: degraded'))).toEqual([['read', 300]]);
  });

  it('is felt on a workaround only where the capability is up apart from it', async () => {
    const site = (more: string) => `}
capabilities: { read: { dependsOn: [${EITHER}${more}], workaround: { name: paper, lasts: 1h } } }
sites: { s: { capabilities: [read] } }`;
    expect(await pauses(site(''))).toEqual([['read', 300]]);
    const limping = site(', { on: a, effect: degraded }');
    expect(await pauses(limping)).toEqual([]);
    expect(await pauses(limping, 'ignore')).toEqual([['read', 300]]);
    expect(await pauses(site(', a'))).toEqual([]);
  });

  it('follows the order of the file, whatever the ids', async () => {
    const needs = (first: string, second: string) =>
      `'7': { dependsOn: [a] }, x: { dependsOn: [{ anyOf: ['${first}', '${second}'], failover: 5m }] } }`;
    expect(await pauses(needs('b', '7'))).toEqual([]);
    expect(await pauses(needs('7', 'b'))).toEqual([['x', 300]]);
  });
});
