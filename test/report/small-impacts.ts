import type { ImpactResult } from '../../src/analysis/impact-result.js';
import { buildImpact, capability, component, site, type ImpactSketch } from './build-impact.js';

const TOTALS: ImpactSketch['totals'] = {
  components: 3,
  capabilities: 2,
  kinds: { clinic: [2, 9000] },
  siteEntries: 2,
};

/** A failure that goes no further, and yet leaves something at risk. */
export const nothingElseHit: ImpactResult = buildImpact({
  imposed: { 'broker-a': 'down' },
  totals: TOTALS,
  components: [
    { id: 'broker-a', onsets: [0, 0] },
    { id: 'message-service', onsets: [null, null], atRisk: [component('broker-b')] },
  ],
  capabilities: { 'refer-patient': ['Refer a patient', 'high'] },
  classes: [
    {
      sites: [site('a', { kind: 'clinic' }), site('b', { kind: 'clinic' })],
      others: true,
      capabilities: {
        'refer-patient': { onsets: [null, null], atRisk: [component('broker-b')] },
      },
    },
  ],
  pauses: [{ id: component('message-service'), lasts: 600, sites: [] }],
});

/** A failure that hits components, but no site. */
export const noSiteHit: ImpactResult = buildImpact({
  imposed: { power: 'down', cooling: 'degraded' },
  totals: TOTALS,
  components: [
    { id: 'power', onsets: [0, 0] },
    { id: 'cooling', onsets: [0, null] },
    { id: 'archive', onsets: [0, 4500], by: [component('power')] },
  ],
  capabilities: {},
  classes: [],
});

/** A failure that takes everything, in a topology of hardly anything. */
export const everythingDown: ImpactResult = buildImpact({
  imposed: { fibre: 'down' },
  workarounds: 'ignore',
  totals: { components: 1, capabilities: 1, kinds: { hospital: [1, 0] }, siteEntries: 1 },
  components: [{ id: 'fibre', onsets: [0, 0] }],
  capabilities: { 'use-record': ['Use the record', 'critical'] },
  classes: [
    {
      sites: [site('unn', { name: 'UNN Tromsø', kind: 'hospital' })],
      others: false,
      capabilities: { 'use-record': { onsets: [0, 0], by: [component('fibre')] } },
    },
  ],
});

/** A result in which every text of the user's files is `text`, but for ids. */
export const namedThroughout = (text: string, count = 1): ImpactResult =>
  buildImpact({
    name: text,
    imposed: { root: 'down' },
    totals: {
      components: 3,
      capabilities: 2,
      kinds: { [text]: [3 * count, 7 * count], clinic: [count, 0] },
      siteEntries: 3,
    },
    components: [
      { id: 'root', name: text, kind: text, owner: text, onsets: [0, 0] },
      { id: 'next', name: text, onsets: [0, 3600], by: [component('root')] },
      { id: 'other', name: text, onsets: [null, null], atRisk: [component('next')] },
    ],
    capabilities: { read: [text, 'critical'], write: [text, 'low'] },
    classes: [
      {
        sites: [
          site('one', { name: text, kind: text, region: text, count, people: 7 }),
          site('two', { name: text, kind: text, region: null, count }),
        ],
        others: false,
        capabilities: {
          read: {
            onsets: [0, 93_784],
            by: [component('next')],
            bridge: { workaround: text, from: 3600, until: 93_784 },
          },
          write: { onsets: [60, null], by: [capability('read')], atRisk: [component('next')] },
        },
      },
    ],
    pauses: [{ id: component('next'), lasts: 93_784, sites: [] }],
  });
