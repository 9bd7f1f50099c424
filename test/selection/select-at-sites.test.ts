import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/diagnostics/catalogue.js';
import {
  selectCapabilities,
  selectCapabilitiesAtSites,
} from '../../src/selection/select-capabilities.js';
import { selectSites } from '../../src/selection/select-sites.js';
import { topologyFrom } from '../topology-from.js';

const topology = await topologyFrom(`
  utfall: 1
  components: { webmed: {} }
  capabilities:
    log-in: { dependsOn: [webmed], criticality: critical }
    read-record: { dependsOn: [webmed] }
  sites:
    langnes: { capabilities: [log-in, read-record], region: Troms og Finnmark, labels: { size: small } }
    unn: { capabilities: [read-record], kind: hospital, region: Troms og Finnmark }
    log-in: { capabilities: [read-record], region: Oslo }
`);

const atSites = (text: string): readonly string[] => {
  const { selected, diagnostics } = selectCapabilitiesAtSites(topology, [text]);
  expect(diagnostics).toEqual([]);
  return selected.map(({ site, capability }) => `${site.id}/${capability.id}`);
};

describe('of capabilities at sites', () => {
  it.each([
    ['both sides', 'langnes/log-in', ['langnes/log-in']],
    [
      'globs on both sides',
      '*n*/read-*',
      ['langnes/read-record', 'unn/read-record', 'log-in/read-record'],
    ],
    [
      'a term without / matches site or capability ids',
      'log-in',
      ['langnes/log-in', 'log-in/read-record'],
    ],
    ['the wildcard doesn’t cross /', 'l*d', []],
    ['kind: the site', 'kind:hospital', ['unn/read-record']],
    ['label: the site', 'label:size=small', ['langnes/log-in', 'langnes/read-record']],
    ['criticality: the capability', 'criticality:critical', ['langnes/log-in']],
    [
      'region: the site, in quotes',
      'region:"Troms og Finnmark"+!unn',
      ['langnes/log-in', 'langnes/read-record'],
    ],
  ])('%s', (_what, text, ids) => {
    if (ids.length > 0) expect(atSites(text)).toEqual(ids);
    else expect(selectCapabilitiesAtSites(topology, [text]).selected).toEqual([]);
  });
});

describe('an id of another sort', () => {
  it('is told as what it is', () => {
    const told = [
      ...selectSites(topology, ['webmed', 'read-record']).diagnostics,
      ...selectCapabilities(topology, ['langnes', '!unn']).diagnostics,
      ...selectCapabilitiesAtSites(topology, ['webmed', '!lagnes', 'unn/log-in']).diagnostics,
    ].map((diagnostic) => messageOf(diagnostic));
    expect(told).toEqual([
      "'webmed' selects no site (it is a component)",
      "'read-record' selects no site (it is a capability)",
      "'langnes' selects no capability (it is a site)",
      "'!unn' excludes nothing: there is no capability 'unn' (it is a site)",
      "'webmed' selects no capability at a site (it is a component)",
      "'!lagnes' excludes nothing: there is no site or capability 'lagnes'; did you mean 'langnes'?",
      "'unn/log-in' selects no capability at a site",
    ]);
  });
});

describe('what is asked for decides what is selected from', () => {
  it('sites', () => {
    const { selected } = selectSites(topology, ['region:Troms*']);
    expect(selected.map(({ id }) => id)).toEqual(['langnes', 'unn']);
  });

  it('capabilities', () => {
    const { selected } = selectCapabilities(topology, ['criticality:critical', 'read-*']);
    expect(selected.map(({ id }) => id)).toEqual(['log-in', 'read-record']);
  });

  it('and which keys there are', () => {
    const messages = [
      ...selectSites(topology, ['criticality:critical']).diagnostics,
      ...selectCapabilities(topology, ['kind:hospital']).diagnostics,
      ...selectCapabilitiesAtSites(topology, ['owner:x', 'langnes/log-out']).diagnostics,
    ].map((diagnostic) => messageOf(diagnostic));
    expect(messages).toEqual([
      "nothing can be selected by 'criticality:' here; expected an id or one of 'kind:', 'region:' or 'label:'",
      "nothing can be selected by 'kind:' here; expected an id or one of 'criticality:'",
      "nothing can be selected by 'owner:' here; expected an id or one of 'kind:', 'region:', 'criticality:' or 'label:'",
      "'langnes/log-out' selects no capability at a site; did you mean 'langnes/log-in'?",
    ]);
  });
});
