import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/diagnostics/catalogue.js';
import { findThing } from '../../src/selection/find-thing.js';
import { topologyFrom } from '../topology-from.js';

const topology = await topologyFrom(`
  utfall: 1
  components:
    nhn-dc-1: { formerly: [dc-oslo] }
    helseid: {}
    server: { perSite: true, dependsOn: [disk] }
    disk: { perSite: true }
    other: { perSite: true }
    __proto__: {}
    constructor: {}
    å: {}
  capabilities:
    read-record: { dependsOn: [server, __proto__] }
    write-record: { dependsOn: [constructor] }
    unused: { dependsOn: [helseid] }
  sites:
    langnes: { capabilities: [read-record] }
    tromso: { capabilities: [read-record, write-record] }
`);

function found(id: string): string {
  const { ok, ...find } = findThing(topology, id);
  if (!ok || !('thing' in find)) return 'nothing';
  const { thing } = find;
  switch (thing.type) {
    case 'component':
      return `component ${thing.component.id} of ${thing.site?.id ?? 'all'}`;
    case 'site':
      return `site ${thing.site.id}`;
    case 'capability':
      return `capability ${thing.capability.id} at ${thing.site.id}`;
  }
}

function message(id: string): string {
  const find = findThing(topology, id);
  return find.ok ? '' : messageOf(find.diagnostic);
}

describe('an id names', () => {
  it.each([
    ['a component', 'helseid', 'component helseid of all'],
    ['a component, by a former id', 'dc-oslo', 'component nhn-dc-1 of all'],
    ['a component in either Unicode form', 'a\u030a', 'component å of all'],
    ['one that each site has its own of', 'server', 'component server of all'],
    ["a site's own one", 'server@langnes', 'component server of langnes'],
    ['an own one that is needed by another', 'disk@langnes', 'component disk of langnes'],
    ['a site', 'langnes', 'site langnes'],
    ['a capability at a site', 'langnes/read-record', 'capability read-record at langnes'],
    ['what objects inherit', '__proto__', 'component __proto__ of all'],
    ['what objects inherit too', 'constructor', 'component constructor of all'],
  ])('%s', (_what, id, thing) => {
    expect(found(id)).toBe(thing);
  });
});

describe('what names nothing is told, with what is near', () => {
  it.each([
    ['helsid', /a site 'helsid'; did you mean 'helseid'\?$/],
    ['lagnes', /did you mean 'langnes'\?$/],
    ['toString', /^there is no component, site or capability at a site 'toString'$/],
    ['', /^there is no component, site or capability at a site ''$/],
    ['read-recrod', /did you mean 'langnes\/read-record'\?$/],
    ['langnes/raed-record', /did you mean 'langnes\/read-record'\?$/],
    ['lagnes/read-record', /did you mean 'langnes\/read-record'\?$/],
    ['langnes/write-record', /did you mean 'langnes\/read-record'\?$/],
    ['langnes/', /did you mean 'langnes'\?$/],
    ['sever@tromso', /did you mean 'server@tromso'\?$/],
    ['other@tromso', /did you mean 'other'\?$/],
    ['helseid@tromso', /did you mean 'helseid'\?$/],
    ['a@b@c', /'a@b@c'$/],
    ['read-record', /^'read-record' is a capability, .* as in 'langnes\/read-record'$/],
    ['unused', /^'unused' is a capability, .*; no site has it$/],
  ])('%s', (id, expected) => {
    expect(found(id)).toBe('nothing');
    expect(message(id)).toMatch(expected);
  });
});
