import { beforeAll, describe, expect, it } from 'vitest';
import { impactOf, stateAfter, type Impact } from './impact-of.js';

/** Other outages that the press told of: what failed, who was hit, and who wasn't. */

describe('the prescription hub fails', () => {
  let impact: Impact;
  beforeAll(async () => {
    impact = await impactOf('e-resept');
  });

  it('prescribing and dispensing are hit nationwide, and go on by workarounds', () => {
    const everywhere = [
      ['write-prescription', 'clinic', 1550],
      ['prescribe-out-of-hours', 'out-of-hours', 168],
      ['dispense-prescription', 'pharmacy', 988],
    ] as const;
    for (const [capability, kind, total] of everywhere) {
      expect(impact.sites(capability, kind)).toEqual({ total, down: 0, degraded: total });
    }
    expect(impact.at('pharmacies-oslo', 'dispense-prescription')?.workaround).toMatch(
      /paper, phone, .*limited amount/,
    );
    expect(impact.at('langnes-legekontor', 'write-prescription')?.workaround).toMatch(/paper/);
  });

  it('records, hospitals and emergency dispatch are not', () => {
    expect(impact.hit().filter((id) => /record|log-in|receive|dispatch|113/.test(id))).toEqual([
      // Citizens see the medicines in theirs by way of kjernejournal, which gets no news of them.
      'citizens/see-own-record',
    ]);
  });
});

describe('the hospital record of the South-East fails', () => {
  it('all hospitals of the region are on paper, at once, and those of no other', async () => {
    const impact = await impactOf('dips-south-east');
    const hospitals = { total: 20, down: 0, degraded: 9 };
    expect(impact.sites('use-hospital-record', 'hospital')).toEqual(hospitals);
    for (const hospital of ['hospitals-south-east', 'oslo-university-hospital']) {
      const record = impact.at(hospital, 'use-hospital-record');
      expect([stateAfter(0, record), record?.workaround]).toEqual(['degraded', 'pen and paper']);
    }
    expect(impact.hit().filter((id) => !/south-east|oslo/.test(id))).toEqual([]);
  });
});

describe('the messages of DIPS fail at Oslo University Hospital', () => {
  it('they are hit, and go by emergency contacts; the record itself is not, nor anyone else', async () => {
    const impact = await impactOf('dips-messaging-oslo');
    expect(impact.hit()).toEqual(['oslo-university-hospital/exchange-with-municipalities']);
    const exchange = impact.at('oslo-university-hospital', 'exchange-with-municipalities');
    expect(exchange?.workaround).toBe('named emergency contacts');
  });
});

describe('BankID fails', () => {
  it('those are hit who log in with it, and other eIDs work', async () => {
    const impact = await impactOf('bankid');
    expect(impact.hit()).toEqual(['citizens/log-in-with-bankid']);
    expect(impact.at('citizens', 'log-in-with-bankid')?.state).toBe('down');
    for (const id of ['id-porten', 'helseid', 'helsenorge-login', 'helsenorge']) {
      expect(impact.component(id)).toBeUndefined();
    }
  });
});

describe('the dispatch system of AMK Oslo fails', () => {
  it('Oslo dispatches by hand; 113 is answered, and other centres have the same software', async () => {
    const impact = await impactOf('amk-dispatch@amk-oslo');
    expect(impact.hit()).toEqual(['amk-oslo/dispatch-ambulance']);
    expect(impact.at('amk-oslo', 'dispatch-ambulance')?.workaround).toMatch(/by hand/);
    expect(impact.answer.summary.sites).toEqual({ total: 3099, down: 0, degraded: 1 });
  });

  it('Nødnett alone is made up for by mobile phones', async () => {
    expect((await impactOf('nodnett')).hit()).toEqual([]);
  });
});
