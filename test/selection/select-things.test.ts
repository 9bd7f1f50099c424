import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/diagnostics/catalogue.js';
import { selectOwned } from '../../src/selection/select-owned.js';
import { selectThings } from '../../src/selection/select-things.js';
import type { Selection } from '../../src/selection/select.js';
import type { Thing } from '../../src/selection/thing.js';
import { topologyFrom } from '../topology-from.js';

const topology = await topologyFrom(`
  utfall: 1
  components:
    webmed: { kind: system, owner: vendor, formerly: [old-webmed] }
    network-north: { kind: network, owner: norsk-helsenett, labels: { region: north } }
    constructor: { kind: clinic, owner: "a, b" }
    __proto__: {}
  capabilities:
    log-in: { dependsOn: [webmed], criticality: critical }
    read-record: { dependsOn: [webmed] }
    __proto__: { dependsOn: [constructor, __proto__, network-north] }
  sites:
    langnes: { capabilities: [log-in, read-record], region: Troms, labels: { region: north } }
    unn: { capabilities: [read-record, __proto__], kind: hospital, region: Troms }
    log-in: { capabilities: [read-record], region: Oslo }
`);

function idOf(thing: Thing): string {
  switch (thing.type) {
    case 'component':
      return `component ${thing.component.id}`;
    case 'capability':
      return `capability ${thing.capability.id}`;
    case 'site':
      return `site ${thing.site.id}`;
    case 'capability-at-site':
      return `${thing.site.id}/${thing.capability.id}`;
  }
}

function idsIn({ selected, diagnostics }: Selection<Thing>): readonly string[] {
  expect(diagnostics).toEqual([]);
  return selected.map(idOf).sort();
}

const told = ({ diagnostics }: Selection<Thing>): readonly string[] =>
  diagnostics.map((diagnostic) => messageOf(diagnostic));

describe('of components, sites and capabilities together', () => {
  it.each([
    ['an id of a component', 'webmed', ['component webmed']],
    ['a former one', 'old-webmed', ['component webmed']],
    ['an id of two sorts', 'log-in', ['capability log-in', 'site log-in']],
    ['an id of an object', 'constructor', ['component constructor']],
    ['… of two sorts', '__proto__', ['capability __proto__', 'component __proto__']],
    ['a glob', '*n*n*', ['component network-north', 'site langnes', 'site unn']],
    ['a key of two sorts', 'kind:clinic', ['component constructor', 'site langnes', 'site log-in']],
    ['a label of two sorts', 'label:region=north', ['component network-north', 'site langnes']],
    ['a key of components', 'owner:v*', ['component webmed']],
    ['a key of sites', 'region:Oslo', ['site log-in']],
    ['a key of capabilities', 'criticality:critical', ['capability log-in']],
    ['both of two terms', 'kind:clinic+region:Troms', ['site langnes']],
    ['a capability at a site, and no more', 'langnes/log-in', ['langnes/log-in']],
    ['… twice, once', 'langnes/*,*/log-in', ['langnes/log-in', 'langnes/read-record']],
    ['… by keys of both', '*/*+region:Troms+criticality:medium+!unn', ['langnes/read-record']],
    ['… called like what an object has', 'unn/__proto__', ['unn/__proto__']],
    ['… beside others', 'unn/*,webmed', ['component webmed', 'unn/__proto__', 'unn/read-record']],
  ])('%s: %s', (_what, text, ids) => {
    expect(idsIn(selectThings(topology, [text]))).toEqual([...ids].sort());
  });

  it('what selects nothing is told with the nearest names of all', () => {
    const texts = ['webmd,unm,log-inn', 'langnes/log-inn', 'criticality:high', '*/*+kind:network'];
    expect(told(selectThings(topology, texts))).toEqual([
      "'webmd' selects no component, site or capability; did you mean 'webmed'?",
      "'unm' selects no component, site or capability; did you mean 'unn'?",
      "'log-inn' selects no component, site or capability; did you mean 'log-in'?",
      "'langnes/log-inn' selects no component, site or capability; did you mean 'langnes/log-in'?",
      "'criticality:high' selects no component, site or capability",
      "'*/*+kind:network' selects no component, site or capability",
    ]);
  });

  it('a key that nothing has is told with those that there are', () => {
    expect(told(selectThings(topology, ['ownr:a', '__proto__:a', 'toString:a']))).toEqual([
      "nothing can be selected by 'ownr:' here; did you mean 'owner:'?",
      ...['__proto__:', 'toString:'].map(
        (key) =>
          `nothing can be selected by '${key}' here; expected an id or one of 'kind:', 'owner:', 'region:', 'criticality:' or 'label:'`,
      ),
    ]);
  });
});

describe('of owners', () => {
  it.each([
    ['a name', ['vendor'], ['component webmed']],
    ['a glob, and one more', ['norsk-*,vendor'], ['component network-north', 'component webmed']],
    ['repeated', ['norsk-*', 'vendor'], ['component network-north', 'component webmed']],
    ['in quotes', ['"a, b"'], ['component constructor']],
    [
      'not: components alone',
      ['!vendor+!norsk-*'],
      ['component __proto__', 'component constructor'],
    ],
  ])('%s', (_what, texts, ids) => {
    expect(idsIn(selectOwned(topology, texts))).toEqual(ids);
  });

  it('what is none is told', () => {
    expect(told(selectOwned(topology, ['vendr', 'kind:system', '"']))).toEqual([
      "the selector 'kind:system' can't be read at character 1: expected owners, each a name or a glob, in quotes if it has signs in it",
      "the selector '\"' can't be read at character 1: a quote that is never closed",
      "'owner:vendr' selects no component, site or capability; did you mean 'owner:vendor'?",
    ]);
  });
});
