import { beforeAll, describe, expect, it } from 'vitest';
import { impactOf, stateAfter, type Impact } from './impact-of.js';

/*
 * The news article on the outage of February 2021, statement by statement, against what the bundled
 * sample predicts. A fault at about 10:30 and the article's "12.38" are some two hours apart.
 * When things came back (13.30, 14.10) is no matter of impact, and left to a scenario.
 */

const HOUR = 60 * 60;
const ARTICLE_12_38 = 2 * HOUR + 8 * 60;

let impact: Impact;
beforeAll(async () => {
  impact = await impactOf('nhn-dc-1-network');
});

/** Of each way in which a record depends on NHN, those of one county. */
const GP_OFFICES = [
  'langnes-legekontor',
  'gp-troms-og-finnmark-webmed',
  'gp-troms-og-finnmark-hosted',
  'gp-troms-og-finnmark-hosted-helseid',
  'gp-troms-og-finnmark-server',
  'gp-vestland-sfm',
];

describe('a network fault in one of the data centres of Norsk Helsenett', () => {
  it.each(['buypass', 'bankid', 'commfides', 'minid', 'id-porten'])(
    '2, 9: no identity provider failed: %s is up',
    (id) => {
      expect(impact.component(id)).toBeUndefined();
    },
  );

  it.each(['helsenorge', 'kjernejournal', 'message-service'])(
    '3: at 12:38 several services are slow or hard to reach: %s, and at once',
    (id) => {
      expect(stateAfter(0, impact.component(id))).toBe('degraded');
      expect(stateAfter(ARTICLE_12_38, impact.component(id))).not.toBe('up');
    },
  );

  it('4: citizens can’t log in to helsenorge.no', () => {
    expect(stateAfter(0, impact.at('citizens', 'log-in-helsenorge'))).toBe('down');
  });

  it.each(GP_OFFICES)('5: GPs can’t use functions in helsenorge.no: %s', (office) => {
    expect(stateAfter(ARTICLE_12_38, impact.at(office, 'answer-citizens'))).not.toBe('up');
  });

  it.each(['read-record', 'write-record', 'appointment-list'])(
    '6: Langnes legekontor has no record and no appointment list: %s',
    (capability) => {
      expect(stateAfter(0, impact.at('langnes-legekontor', capability))).not.toBe('up');
    },
  );

  it('7: Webmed’s customers log in by way of Helsenett: new logins fail at once', () => {
    expect(impact.component('webmed')?.causes).toEqual(['helseid']);
    const logIn = impact.at('gp-viken-webmed', 'log-in');
    expect(logIn?.causes).toEqual(['webmed']);
    expect(stateAfter(0, logIn)).toBe('degraded');
  });

  it('8: those who were already logged in go on, for as long as a session lasts', () => {
    const reading = impact.at('gp-viken-webmed', 'read-record');
    expect(stateAfter(8 * HOUR - 1, reading)).toBe('degraded');
    expect(stateAfter(8 * HOUR, reading)).toBe('down');
  });

  it.each(GP_OFFICES)('8: electronic messages are impaired: %s', (office) => {
    expect(stateAfter(0, impact.at(office, 'receive-lab-results'))).toBe('degraded');
  });

  it.each(['write-prescription', 'write-record', 'see-medication'])(
    '10: that office can’t prescribe, write the journal, or see a patient’s medication: %s',
    (capability) => {
      const fate = impact.at('langnes-legekontor', capability);
      expect(stateAfter(ARTICLE_12_38, fate)).not.toBe('up');
    },
  );

  it('11: emergency referral goes on by a letter in Word, if the hospital accepts it', () => {
    const referring = impact.at('langnes-legekontor', 'refer-patient');
    expect(stateAfter(ARTICLE_12_38, referring)).toBe('degraded');
    expect(referring?.downAfter).toBeNull();
    expect(referring?.workaround).toMatch(/Word/);
  });

  it('12: UNN can receive patients, and has its record', () => {
    expect(impact.at('unn', 'receive-patients')).toBeUndefined();
    expect(impact.at('unn', 'use-hospital-record')).toBeUndefined();
    expect(impact.answer.sites.find(({ id }) => id === 'unn')?.state).toBe('degraded');
  });

  it('15: it hits citizens nationwide, and GP offices across the country', () => {
    expect(impact.peopleAffected('log-in-helsenorge', 'citizens')).toBe(5_394_000);
    const offices = { total: 1550, down: 0, degraded: 1550 };
    expect(impact.sites('receive-lab-results', 'clinic')).toEqual(offices);
  });

  it.each(['hosted', 'hosted-helseid'])(
    '15: other record vendors too: a hosted record is gone at once, its login with it: %s',
    (way) => {
      expect(stateAfter(0, impact.component('hosted-record'))).toBe('down');
      expect(stateAfter(0, impact.at(`gp-viken-${way}`, 'log-in'))).toBe('down');
      expect(stateAfter(0, impact.at(`gp-viken-${way}`, 'read-record'))).toBe('down');
    },
  );

  it('15: an office with a server of its own reads and writes its records', () => {
    for (const capability of ['log-in', 'read-record', 'write-record', 'appointment-list']) {
      expect(impact.at('gp-viken-server', capability)).toBeUndefined();
    }
  });

  it('16: never said of e-resept: it is up, on what is left', () => {
    const hub = impact.component('e-resept');
    expect(stateAfter(Infinity, hub)).toBe('up');
    expect(hub?.atRisk).toEqual(['nhn-dc-2', 'nhn-dc-2-network']);
  });

  it.each([
    ['pharmacies', 'dispense-prescription', 'pharmacy'],
    ['hospitals’ records', 'use-hospital-record', 'hospital'],
    ['receiving patients', 'receive-patients', 'hospital'],
    ['the emergency number', 'answer-113', 'dispatch'],
    ['emergency dispatch', 'dispatch-ambulance', 'dispatch'],
    ['care records', 'use-care-record', 'municipality'],
    ['out-of-hours clinics’ records', 'use-out-of-hours-record', 'out-of-hours'],
    ['out-of-hours clinics’ prescriptions', 'prescribe-out-of-hours', 'out-of-hours'],
  ])('16: never said of %s: up', (_what, capability, kind) => {
    const sites = impact.sites(capability, kind);
    expect([sites?.down ?? 0, sites?.degraded ?? 0]).toEqual([0, 0]);
  });

  it('shows the pause in which messages go over to the other data centre', () => {
    expect(impact.answer.pauses).toEqual([{ id: 'message-service', lasts: 'PT10M' }]);
  });
});

describe('who alone takes the most GP offices’ logins', () => {
  it('data centre 1’s network, then HelseID, ahead of Buypass and Webmed', async () => {
    const down = async (failed: string): Promise<number> =>
      (await impactOf(failed)).sites('log-in', 'clinic')?.down ?? 0;
    const network = await down('nhn-dc-1-network');
    const helseid = await down('helseid');
    expect(network).toBeGreaterThan(helseid);
    for (const other of ['buypass', 'webmed']) expect(helseid).toBeGreaterThan(await down(other));
  });
});
