import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/diagnostics/catalogue.js';
import { selectComponents } from '../../src/selection/select-components.js';
import { topologyFrom } from '../topology-from.js';

const topology = await topologyFrom(`
  utfall: 1
  components:
    nhn-dc-1: { kind: data-centre, owner: norsk-helsenett, labels: { region: east }, formerly: [dc-oslo] }
    nhn-dc-1-network: { kind: network, owner: norsk-helsenett, labels: { region: east } }
    nhn-dc-2-network: { kind: network, owner: norsk-helsenett, labels: { region: "north, far" } }
    helseid: { kind: identity-broker, owner: norsk-helsenett }
    mobile: { kind: network, owner: telenor }
    server: { kind: server, perSite: true, dependsOn: [disk] }
    disk: { perSite: true }
    å: {}
  capabilities: { read: { dependsOn: [server] } }
  sites:
    langnes: { capabilities: [read] }
    tromso: { capabilities: [read] }
`);

const selected = (...texts: readonly string[]): readonly string[] => {
  const { selected: found, diagnostics } = selectComponents(topology, texts);
  expect(diagnostics.map((diagnostic) => messageOf(diagnostic))).toEqual([]);
  return found.map(({ component, site }) => component.id + (site === null ? '' : `@${site}`));
};

const messages = (...texts: readonly string[]): readonly string[] =>
  selectComponents(topology, texts).diagnostics.map((diagnostic) => messageOf(diagnostic));

describe('a selector is', () => {
  it.each([
    ['an id', 'helseid', ['helseid']],
    ['an id in either Unicode form', 'a\u030a', ['å']],
    ['a former id', 'dc-oslo', ['nhn-dc-1']],
    ['a glob', 'nhn-*', ['nhn-dc-1', 'nhn-dc-1-network', 'nhn-dc-2-network']],
    ['a glob with the wildcard inside', 'nhn-*-network', ['nhn-dc-1-network', 'nhn-dc-2-network']],
    ['a kind', 'kind:network', ['nhn-dc-1-network', 'nhn-dc-2-network', 'mobile']],
    ['a glob for a value', 'kind:data*', ['nhn-dc-1']],
    ['a label', 'label:region=east', ['nhn-dc-1', 'nhn-dc-1-network']],
    ['a quoted value, with signs in it', 'label:region="north, far"', ['nhn-dc-2-network']],
    ['a site’s own component', 'server@langnes', ['server@langnes']],
    ['one that it needs through others', 'disk@langnes', ['disk@langnes']],
    ['own components by globs on both sides', 's*@*', ['server@langnes', 'server@tromso']],
  ])('%s', (_what, text, ids) => {
    expect(selected(text)).toEqual(ids);
  });

  it('! binds tightest, then +, then the comma', () => {
    expect(selected('kind:network+owner:norsk-helsenett,helseid')).toEqual([
      'nhn-dc-1-network',
      'nhn-dc-2-network',
      'helseid',
    ]);
    expect(selected('owner:norsk-helsenett+!kind:network')).toEqual(['nhn-dc-1', 'helseid']);
    expect(selected('!owner:*')).toEqual(['server', 'disk', 'å']);
  });

  it('a repeated option means or, and nothing is selected twice', () => {
    expect(selected('helseid', 'helseid,mobile')).toEqual(['helseid', 'mobile']);
  });
});

describe('what selects nothing is an error', () => {
  it.each([
    ['helsid', `'helsid' selects no component; did you mean 'helseid'?`],
    ['kind:netwrok', `'kind:netwrok' selects no component; did you mean 'kind:network'?`],
    [
      'label:region=eats',
      `'label:region=eats' selects no component; did you mean 'label:region=east'?`,
    ],
    ['kind:network+owner:buypass', `'kind:network+owner:buypass' selects no component`],
    ['sever@langnes', `'sever@langnes' selects no component; did you mean 'server@langnes'?`],
    ['langnes/read', `'langnes/read' selects no component (it is a capability at a site)`],
    ['langnes', `'langnes' selects no component (it is a site)`],
    ['read', `'read' selects no component (it is a capability)`],
  ])('%s', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  it('each alternative by itself', () => {
    expect(messages('helseid,nix', 'nada')).toEqual([
      `'nix' selects no component`,
      `'nada' selects no component`,
    ]);
  });

  it('and so does an id that is to be left out and doesn’t exist', () => {
    expect(messages('kind:network+!mobil', '!langnes')).toEqual([
      `'!mobil' excludes nothing: there is no component 'mobil'; did you mean 'mobile'?`,
      `'!langnes' excludes nothing: there is no component 'langnes' (it is a site)`,
    ]);
    expect(messages('!dc-oslo', '!nix-*', '!kind:nix', 'server@*+!helseid')).toEqual([]);
  });

  it('a key that components don’t have', () => {
    expect(messages('region:Troms')).toMatchInlineSnapshot(`
      [
        "nothing can be selected by 'region:' here; expected an id or one of 'kind:', 'owner:' or 'label:'",
      ]
    `);
    expect(messages('knd:network')).toMatchInlineSnapshot(`
      [
        "nothing can be selected by 'knd:' here; did you mean 'kind:'?",
      ]
    `);
  });
});

describe('what can’t be read is an error that says where', () => {
  it.each([
    '',
    'a,',
    'a++b',
    '!',
    'kind:',
    'kind:"net',
    ':x',
    'label:region',
    'a!b',
    'a/',
    '@b',
    'a=b',
    '!(a)',
  ])('%j', (text) => {
    expect(messages(text)).toMatchSnapshot();
  });
});
