import { describe, expect, it } from 'vitest';
import { ENGINES_IN_TIME } from './engines-in-time.js';
import { topologyFrom } from './topology-from.js';

/** Sentences of semantics.md, "Cold start", and what then stays down. */
const COLD_STARTS: readonly {
  readonly says: string;
  readonly topology: string;
  readonly down: readonly string[];
}[] = [
  {
    says: 'every dependency taken as `startup`: a circle is deadlocked, with what needs it',
    topology: `
components:
  a: { dependsOn: [{ on: b, mode: cached }] }
  b: { dependsOn: [{ on: a, tolerates: 1d }] }
  c: { dependsOn: [{ on: a, mode: login }] }
  d: {}
  e: { dependsOn: [d] }
`,
    down: ['a', 'b', 'c'],
  },
  {
    says: '… except `queued` ones, which contribute nothing',
    topology: `
components:
  a: { dependsOn: [b] }
  b: { dependsOn: [{ on: a, mode: queued }] }
`,
    down: [],
  },
  {
    says: 'failover left aside: another member that comes up is enough',
    topology: `
components:
  a: { dependsOn: [{ anyOf: [b, c], failover: 1h }] }
  b: { dependsOn: [a] }
  c: {}
  d: { dependsOn: [{ atLeast: 2, of: [d, a, c] }] }
  e: { dependsOn: [{ atLeast: 2, of: [d, e, f] }] }
  f: { dependsOn: [e] }
`,
    down: ['e', 'f'],
  },
  {
    says: 'degraded counts as come up',
    topology: `
components:
  a: { dependsOn: [{ on: b, effect: degraded }] }
  b: { dependsOn: [a] }
`,
    down: [],
  },
  {
    says: 'at a site: through its roles and its own components, its workaround left aside',
    topology: `
components:
  a: { dependsOn: [b] }
  b: { dependsOn: [a] }
  server: { perSite: true, dependsOn: [{ anyOf: [a, c] }] }
  desk: { perSite: true, dependsOn: [{ on: desk, mode: startup }] }
  c: {}
capabilities:
  k: { dependsOn: [{ use: r }], workaround: { name: paper } }
  l: { dependsOn: [server] }
  m: { dependsOn: [{ capability: l }, desk] }
sites: { s: { kind: clinic, capabilities: [k, l, m], uses: { r: a } } }`,
    down: ['a', 'b', 'desk@s', 's/k', 's/m'],
  },
];

describe.each(ENGINES_IN_TIME)('cold start, by $name', ({ coldStart }) => {
  it.each(COLD_STARTS)('$says', async ({ topology, down }) => {
    const stays = coldStart(await topologyFrom(`utfall: 1\n${topology}`));
    expect([...stays].sort()).toEqual(down);
  });
});
