import { beforeAll, describe, expect, it } from 'vitest';
import { impactOf, type Impact } from './impact-of.js';

let before: Impact;
beforeAll(async () => {
  before = await impactOf('nhn-dc-1-network');
});

const LOGINS = /\/(log-in|log-in-helsenorge|log-in-with-bankid)$/;

describe('a second data centre that is really independent', () => {
  let after: Impact;
  beforeAll(async () => {
    after = await impactOf('nhn-dc-1-network', ['second-data-centre']);
  });

  it('nobody’s login is lost', () => {
    expect(before.hit().filter((id) => LOGINS.test(id))).not.toEqual([]);
    expect(after.hit()).toEqual([]);
    expect(after.answer.components.filter(({ degradedAfter }) => degradedAfter !== null)).toEqual([
      expect.objectContaining({ id: 'nhn-dc-1-network' }),
    ]);
  });

  it('there are pauses instead, while it takes over: for both logins and the hosted record too', () => {
    const pausing = after.answer.pauses.map(({ id }) => id);
    expect(pausing).toEqual(
      expect.arrayContaining(['helseid', 'helsenorge-login', 'hosted-record', 'message-service']),
    );
    // These go by the network of data centre 2 meanwhile, as they would have without the layer.
    expect(pausing).not.toContain('e-resept');
    expect(pausing).not.toContain('address-register');
  });

  it('what took over can fail as well, and is told to be what is left', () => {
    expect(after.component('helseid')?.atRisk).toEqual([
      'nhn-dc-2',
      'nhn-dc-2-entrance',
      'nhn-dc-2-network',
    ]);
  });
});

describe('one that hangs on the first’s network', () => {
  it('all is lost as it was: components and capabilities, from the same times on', async () => {
    const after = await impactOf('nhn-dc-1-network', ['second-data-centre-shared-network']);
    expect(after.hit()).toEqual(before.hit());
    const onsets = (impact: Impact) =>
      impact.answer.components
        .filter(({ id }) => id !== 'nhn-dc-2-entrance')
        .map(({ id, degradedAfter, downAfter }) => ({ id, degradedAfter, downAfter }));
    expect(onsets(after)).toEqual(onsets(before));
    expect(after.component('nhn-dc-2-entrance')?.causes).toEqual(['nhn-dc-1-network']);
    expect(after.answer.summary).toMatchObject({ sites: before.answer.summary.sites });
  });
});
