import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { createDiskReader } from '../../src/cli/disk-reader.js';
import { capabilityId, componentId, roleId, siteId } from '../../src/model/ids.js';
import { topologyIn } from './loading.js';

const FOLDER = fileURLToPath(new URL('example/', import.meta.url));
const example = await topologyIn(createDiskReader(FOLDER), ['utfall.yaml']);

const componentOf = (id: string) => example.components.get(componentId(id));
const siteOf = (id: string) => example.sites.get(siteId(id));
const HOUR = 3600;

describe('the example of semantics, section 2', () => {
  it('keeps the order of the files', () => {
    expect([...example.components.keys()].slice(0, 5)).toEqual([
      'nhn-dc-1',
      'message-service',
      'webmed',
      'office-server',
      'core-network',
    ]);
  });

  it('reads what is said of a component', () => {
    expect(componentOf('nhn-dc-1')).toMatchObject({
      kind: 'data-centre',
      name: 'Data centre 1',
      owner: 'norsk-helsenett',
      labels: new Map([['region', 'east']]),
      formerly: ['dc-oslo'],
      availability: { type: 'fraction', value: 0.9995 },
      recovery: { from: 1200, to: 1200 },
      perSite: false,
      provenance: { source: 'stated', reference: null },
    });
    expect(example.formerly).toEqual(new Map([['dc-oslo', 'nhn-dc-1']]));
  });

  it('names a thing after its id where nothing else is given', () => {
    expect(componentOf('bankid')?.name).toBe('bankid');
    expect(siteOf('other')).toMatchObject({
      name: 'other',
      kind: 'clinic',
      count: 1,
      people: null,
    });
  });

  it('reads a range of durations', () => {
    expect(componentOf('nhn-dc-2')?.recovery).toEqual({ from: 600, to: 2400 });
  });

  it('applies the defaults of a kind, but not where a component declares the like itself', () => {
    expect(componentOf('core-network')).toMatchObject({
      availability: { type: 'fraction', value: 0.999 },
      recovery: { from: 300, to: 300 },
    });
    expect(componentOf('licence-server')).toMatchObject({
      availability: { type: 'fraction', value: 0.9 },
      recovery: { from: 300, to: 300 },
    });
    expect(componentOf('fibre-tromso')).toMatchObject({
      availability: { type: 'times', mtbf: 30 * 24 * HOUR, mttr: 24 * HOUR },
      recovery: { from: HOUR, to: HOUR },
    });
    expect(componentOf('nhn-dc-2')?.availability).toMatchObject({ type: 'times' });
    expect(componentOf('bankid')?.availability).toBeNull();
  });

  it('reads groups, with the number of members that they need', () => {
    expect(componentOf('message-service')?.requirements).toMatchObject([
      { type: 'dependency', target: { type: 'component', id: 'core-network' }, effect: 'down' },
      { type: 'group', form: 'anyOf', needed: 1, failover: 600 },
      { type: 'group', form: 'atLeast', needed: 2, failover: null },
      { type: 'dependency', target: { id: 'address-register' }, effect: 'degraded' },
    ]);
  });

  it('reads modes as what they preset', () => {
    expect(componentOf('webmed')?.requirements.map((each) => 'mode' in each && each.mode)).toEqual([
      { type: 'login', tolerates: 8 * HOUR, meanwhile: 'degraded' },
      { type: 'queued', tolerates: 24 * HOUR, meanwhile: 'degraded' },
      { type: 'cached', tolerates: 12 * HOUR, meanwhile: 'up' },
      { type: 'startup' },
      { type: 'tolerant', tolerates: 8 * HOUR, meanwhile: 'up' },
    ]);
  });

  it('reads capabilities, of medium criticality unless told otherwise', () => {
    expect(example.capabilities.get(capabilityId('write-prescription'))).toMatchObject({
      name: 'Write an e-prescription',
      criticality: 'critical',
      target: 0.999,
      workaround: { name: 'Paper prescription', lasts: 48 * HOUR },
      requirements: [
        { target: { type: 'role', id: 'ehr' } },
        { target: { type: 'capability', id: 'log-in' } },
        { target: { type: 'component', id: 'e-prescription' } },
      ],
    });
    expect(example.capabilities.get(capabilityId('log-in'))).toMatchObject({
      criticality: 'medium',
      target: null,
      workaround: null,
    });
  });

  it("lets a site's own fields replace its profile's, `uses` key by key", () => {
    const needs = siteOf('langnes-legekontor')?.needs;
    expect(needs?.capabilities).toEqual(['log-in', 'write-prescription']);
    expect(needs?.uses.get(roleId('ehr'))).toMatchObject({ target: { id: 'webmed' } });
    expect(needs?.uses.get(roleId('login'))).toMatchObject({ type: 'group', form: 'anyOf' });
    expect(needs?.requirements).toMatchObject([{ target: { id: 'fibre-tromso' } }]);
  });

  it('shares the needs of sites that take them all from one profile', () => {
    expect(siteOf('other')?.needs).toBe(siteOf('third')?.needs);
    expect(siteOf('other')?.needs).not.toBe(siteOf('langnes-legekontor')?.needs);
  });

  it('reads common causes', () => {
    expect(example.commonCause).toMatchObject([
      { components: ['broker-a', 'broker-b', 'broker-c'], beta: 0.05 },
    ]);
  });
});
