import { describe, expect, it } from 'vitest';
import { ENGINES_IN_TIME } from './engines-in-time.js';
import type { ReferenceEvent } from './reference/imposed-in-time.js';
import { topologyFrom } from './topology-from.js';

/** Minutes, and what happens then: `fail a`, `degrade a`, `restore a`, for so many minutes. */
type Told = readonly [at: number, type: ReferenceEvent['type'], id: string, lasts?: number];

interface Sentence {
  /** Of semantics.md, section 5. */
  readonly says: string;
  readonly topology: string;
  readonly events: readonly Told[];
  /** Minutes, and what changes then, by id. */
  readonly changes: readonly string[];
}

const SENTENCES: readonly Sentence[] = [
  {
    says: 'What is imposed is the worst in force',
    topology: 'components: { a: {} }',
    events: [
      [0, 'degrade', 'a', 120],
      [30, 'fail', 'a', 30],
      [90, 'degrade', 'a', 10],
    ],
    changes: ['0 a degraded', '30 a down', '60 a degraded', '120 a up'],
  },
  {
    says: 'restore ends all impositions on what it selects that began earlier than now',
    topology: 'components: { a: {}, b: {} }',
    events: [
      [0, 'fail', 'a', 600],
      [10, 'fail', 'b'],
      [20, 'restore', 'a'],
      [20, 'degrade', 'a', 15],
      [20, 'restore', 'b'],
      [20, 'fail', 'b'],
    ],
    changes: ['0 a down', '10 b down', '20 a degraded', '35 a up'],
  },
  {
    says: 'a `perSite` component: every site has its own',
    topology: `
components: { server: { perSite: true, recovery: 5m } }
capabilities: { k: { dependsOn: [server] } }
sites: { s: { kind: clinic, capabilities: [k] }, t: { kind: clinic, capabilities: [k] } }`,
    events: [
      [0, 'fail', 'server'],
      [10, 'restore', 'server@t'],
      [20, 'restore', 'server'],
    ],
    changes: [
      ...['0 s/k down', '0 server@s down', '0 server@t down', '0 t/k down'],
      ...['10 server@t degraded', '10 t/k degraded', '15 server@t up', '15 t/k up'],
      ...['20 s/k degraded', '20 server@s degraded', '25 s/k up', '25 server@s up'],
    ],
  },
  {
    says: 'at least degraded until `recovery` from then, unless it goes down again',
    topology: 'components: { a: { recovery: 20m } }',
    events: [
      [0, 'fail', 'a', 10],
      [20, 'fail', 'a', 5],
    ],
    changes: ['0 a down', '10 a degraded', '20 a down', '25 a degraded', '45 a up'],
  },
  {
    says: 'Recovery: when its requirements no longer make it so, too',
    topology: 'components: { a: { recovery: 20m, dependsOn: [b] }, b: { recovery: 5m } }',
    events: [[0, 'fail', 'b', 10]],
    changes: [
      ...['0 a down', '0 b down', '10 a degraded', '10 b degraded'],
      ...['15 b up', '30 a up'],
    ],
  },
  {
    says: 'Leaving `down` clears it',
    topology: 'components: { a: { dependsOn: [{ on: b, tolerates: 1h }] }, b: {} }',
    events: [
      [0, 'fail', 'b', 50],
      [55, 'fail', 'b', 70],
    ],
    changes: ['0 b down', '50 b up', '55 b down', '115 a down', '125 a up', '125 b up'],
  },
  {
    says: 'a target that is down is overdue at once while the dependent was down before, and no longer',
    topology: `
components:
  a: { dependsOn: [{ on: b, mode: cached, ttl: 1h, effect: degraded }] }
  b: {}
`,
    events: [
      [0, 'fail', 'b', 90],
      [20, 'fail', 'a', 10],
    ],
    changes: [...['0 b down', '20 a down', '30 a up', '60 a degraded'], ...['90 a up', '90 b up']],
  },
  {
    says: 'so a failure costs F: nothing where F is nothing, and what is degraded is left too',
    topology: `
components:
  a: {}
  b: {}
  v: { dependsOn: [{ anyOf: [a, b], failover: 0m }] }
  w: { dependsOn: [{ anyOf: [a, b], failover: 5m }] }
`,
    events: [
      [0, 'degrade', 'a'],
      [10, 'fail', 'b'],
      [20, 'fail', 'a'],
    ],
    changes: [
      ...['0 a degraded', '0 w degraded', '5 w up'],
      ...['10 b down', '10 v degraded', '10 w down', '15 w degraded'],
      ...['20 a down', '20 v down', '20 w down'],
    ],
  },
  {
    says: 'A chain of starts takes no time',
    topology: `
components:
  a: { dependsOn: [{ on: b, mode: startup }] }
  b: { dependsOn: [{ on: c, mode: startup }] }
  c: {}
`,
    events: [
      [0, 'fail', 'a', 10],
      [0, 'fail', 'b', 10],
      [0, 'fail', 'c', 30],
    ],
    changes: ['0 a down', '0 b down', '0 c down', '30 a up', '30 b up', '30 c up'],
  },
];

describe.each(ENGINES_IN_TIME)('sentences of section 5, by $name', ({ run }) => {
  it.each(SENTENCES)('$says', async ({ topology, events, changes }) => {
    const told = run(
      await topologyFrom(`utfall: 1\n${topology}`),
      events.map(([at, type, id, lasts]) => ({
        at: at * 60,
        type,
        id,
        lasts: lasts === undefined ? null : lasts * 60,
      })),
    );
    expect(told.map(({ at, id, state }) => `${String(at / 60)} ${id} ${state}`)).toEqual(changes);
  });
});
