import type { Finding } from '../../../src/policy/check-result.js';
import { finding, way } from './build-check.js';

/** What rules find that look at all combinations of failures; of each, one that could not be decided. */
export const combinedFailures: readonly Finding[] = [
  ...['langnes', 'tromso'].map((site) =>
    finding(
      `${site}/log-in`,
      {
        type: 'cut-set-order',
        title: 'Log in',
        level: 'down',
        workarounds: 'ignore',
        min: 3,
        sets: 3n,
        cutSets: [['helseid'], ['buypass', `office-server@${site}`], ['buypass', 'webmed']],
        knownUpTo: null,
        sites: 1,
      },
      { paths: [way(`${site}/log-in 40`, 'webmed 21', 'helseid 12')] },
    ),
  ),
  finding('unn/log-in', {
    type: 'cut-set-order',
    title: 'Log in',
    level: 'degraded',
    workarounds: 'ignore',
    min: 3,
    sets: 0n,
    cutSets: [],
    knownUpTo: 1,
    sites: 20,
  }),
  finding('langnes/read-record', {
    type: 'availability',
    title: 'Read a record',
    availability: 0.99416,
    atMost: 0.99416,
    min: 0.9995,
    isTarget: true,
    sites: 12,
  }),
  finding('unn/read-record', {
    type: 'availability',
    title: 'Read a record',
    availability: 0.99,
    atMost: 1,
    min: 0.999,
    isTarget: false,
    sites: 1,
  }),
];
