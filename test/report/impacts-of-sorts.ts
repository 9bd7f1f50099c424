import type { ImpactResult } from '../../src/analysis/impact-result.js';
import { buildImpact, component, own, site } from './build-impact.js';

const KINDS = Array.from({ length: 12 }, (_, i) => `kind-${String(i)}`);

/** More kinds of site than a summary names, in a picture that has to fold. */
export const manyKinds: ImpactResult = buildImpact({
  imposed: { root: 'down' },
  totals: {
    components: 60,
    capabilities: 45,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, [1, 0]])),
    siteEntries: KINDS.length,
  },
  components: [
    { id: 'root', onsets: [0, 0] },
    ...Array.from({ length: 40 }, (_, i) => ({
      id: `c-${String(i)}`,
      onsets: [0, 0] as const,
      by: [component('root')],
    })),
  ],
  capabilities: Object.fromEntries(
    Array.from({ length: 45 }, (_, i) => [`cap-${String(i)}`, [`Cap ${String(i)}`, 'low']]),
  ),
  classes: [
    {
      sites: KINDS.map((kind) => site(`of-${kind}`, { kind })).sort((a, b) =>
        a.id < b.id ? -1 : 1,
      ),
      others: false,
      capabilities: Object.fromEntries(
        Array.from({ length: 45 }, (_, i) => [
          `cap-${String(i)}`,
          { onsets: [0, 0] as const, by: [component(`c-${String(i % 40)}`)] },
        ]),
      ),
    },
  ],
});

/** What a site has of its own pauses; what failed is hit by something else too. */
export const ofEachSort: ImpactResult = buildImpact({
  imposed: { root: 'down', next: 'degraded' },
  totals: { components: 3, capabilities: 1, kinds: { clinic: [2, 0] }, siteEntries: 1 },
  components: [
    { id: 'root', onsets: [0, 0] },
    { id: 'next', onsets: [0, null], by: [component('root')] },
  ],
  capabilities: { read: ['Read', 'medium'] },
  classes: [
    {
      sites: [site('a', { kind: 'clinic' })],
      others: false,
      capabilities: {
        read: {
          onsets: [60, null],
          by: [component('root')],
          bridge: { workaround: 'Paper', from: 60, until: null },
        },
      },
    },
  ],
  pauses: [{ id: own('server'), lasts: 60, sites: [site('a', { kind: 'clinic' })] }],
});
