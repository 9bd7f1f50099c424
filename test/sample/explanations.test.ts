import { describe, expect, it } from 'vitest';
import { Chalk } from 'chalk';
import { impact } from '../../src/analysis/impact.js';
import type { ExplanationResult } from '../../src/analysis/explanation-result.js';
import { explainText } from '../../src/report/explain-text.js';
import { selectComponents } from '../../src/selection/select-components.js';
import { explained } from '../report/explained.js';
import { loadSample } from './sample-topology.js';

const { topology } = await loadSample();

const text = (result: ExplanationResult, width = 80): string =>
  [
    ...explainText(result, {
      width,
      all: false,
      depth: null,
      chalk: new Chalk({ level: 0 }),
      ascii: false,
    }),
  ].join('');

const golden = (name: string): string => `../golden/explain/sample-${name}.txt`;

/** Ids of the components in an explanation, with what each is in. */
const components = ({ nodes }: ExplanationResult): Readonly<Record<string, string>> =>
  Object.fromEntries(
    nodes.flatMap(({ what, state }) => (what.type === 'component' ? [[what.id, state]] : [])),
  );

const NETWORK = { fail: ['nhn-dc-1-network'] };

describe('the network of data centre 1 fails', () => {
  it("UNN's record stays up: it rests on its own region's network, and on nothing of NHN's", async () => {
    const result = explained(topology, 'unn', NETWORK);
    const record = explained(topology, 'unn/use-hospital-record', NETWORK);
    expect(components(record)).toEqual({ 'dips-north': 'up', 'network-north': 'up' });
    expect(record.answers[0]?.state).toBe('up');
    await expect(text(result)).toMatchFileSnapshot(golden('unn-80'));
  });

  it("a GP's login is gone by way of HelseID, once sessions end", async () => {
    const result = explained(topology, 'langnes-legekontor/log-in', NETWORK);
    expect(Object.keys(components(result))).toEqual(['webmed', 'helseid', 'nhn-dc-1-network']);
    expect(text(result)).toContain('at login, open sessions last 8h');
    await expect(text(result)).toMatchFileSnapshot(golden('login-80'));
    await expect(text(result, 160)).toMatchFileSnapshot(golden('login-160'));
    const soon = explained(topology, 'langnes-legekontor/log-in', { ...NETWORK, within: 14_400 });
    await expect(text(soon)).toMatchFileSnapshot(golden('login-4h-80'));
  });

  it('what a doctor does instead is told as what stands in', async () => {
    const result = explained(topology, 'langnes-legekontor/write-prescription', NETWORK);
    await expect(text(result)).toMatchFileSnapshot(golden('prescription-80'));
  });
});

describe('HelseID with two of its four ways in lost', () => {
  it('stays up on what is left, and would not bear the loss of the last', async () => {
    const result = explained(topology, 'helseid', { fail: ['bankid', 'buypass'] });
    expect(result.answers[0]).toMatchObject({ state: 'up', atRisk: ['commfides'] });
    await expect(text(result)).toMatchFileSnapshot(golden('helseid-80'));
  });
});

describe('every component that one failure hits', () => {
  it.each(['helseid', 'nhn-dc-1-network', 'id-porten', 'nhn-dc-1'])(
    '%s: its explanation begins with the causes that impact lists, and ends with what failed',
    (failed) => {
      const impositions = selectComponents(topology, [failed]).selected.map(
        ({ component, site }) => ({ component: component.id, site, state: 'down' as const }),
      );
      const result = impact(topology, { impositions, within: null, workarounds: 'count' });
      const hit = result.components.filter(({ id, state }) => state !== 'up' && id !== failed);
      expect(hit).not.toEqual([]);
      for (const { id, causes } of hit) {
        const told = explained(topology, id, { fail: [failed] });
        const named = new Set<string>();
        const open = [0];
        for (let place = open.pop(); place !== undefined; place = open.pop()) {
          for (const { node } of told.nodes[place]?.reasons ?? []) {
            const what = told.nodes[node]?.what;
            if (what?.type === 'component') named.add(what.id);
            else open.push(node);
          }
        }
        expect([...named].sort()).toEqual(causes.map((cause) => cause.id));
        const ends = told.nodes.filter(({ reasons }) => reasons.length === 0);
        expect(new Set(ends.map(({ what }) => (what.type === 'component' ? what.id : '')))).toEqual(
          new Set([failed]),
        );
      }
    },
  );
});
