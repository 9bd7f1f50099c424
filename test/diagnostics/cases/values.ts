import type { DurationProblem, IdProblem } from '../../../src/diagnostics/catalogue/value.js';
import { inFile, inTopology, type Cases } from './case.js';

const component = (field: string): string => `components:\n  a: { ${field} }\n`;
const site = (field: string): string =>
  `capabilities: { c: {} }\nsites:\n  s: { capabilities: [c], ${field} }\n`;
const capability = (field: string): string => `capabilities:\n  c: { ${field} }\n`;

const VERSIONS = inFile('utfall.yaml', {
  'version-missing': 'name: Norway\ncomponents: {}\n',
  'version-mistyped': 'utfal: 1\n',
  'version-unknown': 'utfall: 2\n',
  'version-quoted': 'utfall: "1"\n',
  'version-without-value': 'utfall:\n',
});

const DURATIONS: Readonly<Record<`duration-${DurationProblem}`, string>> = {
  'duration-no-unit': component('recovery: 90'),
  'duration-fraction': component('mttr: 1.5h, mtbf: 9d'),
  'duration-calendar': component('mtbf: 2w, mttr: 1h'),
  'duration-too-long': component('mtbf: 999999d, mttr: 1h'),
  'duration-other': component('mtbf: often, mttr: 1h'),
};

const IDS: Readonly<Record<`id-${IdProblem}`, string>> = {
  'id-empty': 'components: { "": {} }\n',
  'id-characters': 'components: { data centre 1: {} }\n',
  'id-too-long': `components: { ${'a'.repeat(129)}: {} }\n`,
};

/** Values that are wrong by themselves, wherever they come from. */
export const values: Cases = {
  ...VERSIONS,
  ...inTopology({
    ...DURATIONS,
    ...IDS,
    'unknown-key': component('dependOn: [b]'),
    'unknown-key-near-none': component('colour: red'),
    'unknown-key-of-a-topology': 'component: { a: {} }\n',
    'unknown-key-of-a-requirement': component('dependsOn: [{ on: a, labels: {} }]'),
    'key-of-another': component('people: 3'),
    'key-without-value': component('name: '),
    'component-without-value': 'components:\n  a:\n',
    'item-without-value': component('dependsOn: [~]'),
    'mapping-expected': 'components:\n  a: [b]\n',
    'mapping-by-id-expected': 'components: [a, b]\n',
    'list-expected': component('dependsOn: b'),
    'list-expected-found-mapping': component('dependsOn: { on: b }'),
    'text-expected': component('name: [b]'),
    'labels-expected': component('labels: [a]'),
    'label-expected': component('labels: { a: {} }'),
    'text-blank': component('name: "  "'),
    'text-empty': 'name: ""\n',
    'key-blank': component('labels: { " ": x }'),
    'percentage-above-100': component('availability: 101%'),
    'percentage-as-a-number': component('availability: 99.9'),
    'percentage-quoted-number': component('availability: "0.5"'),
    'percentage-as-text': component('availability: high'),
    'range-backwards': component('recovery: 40m..10m'),
    'range-of-three': component('recovery: 1m..2m..3m'),
    'duration-of-nothing': component('mtbf: 0s, mttr: 1h'),
    'duration-a-list': component('recovery: [1h]'),
    'flag-expected': component('perSite: yes'),
    'unknown-evidence': component('source: statd'),
    'unknown-criticality': capability('criticality: hihg'),
    'people-below-none': site('people: -1'),
    'people-in-halves': site('people: 1.5'),
    'people-with-thousands-apart': site('people: 5 300'),
    'count-of-none': site('count: 0'),
    'count-quoted': site('count: "3"'),
    'workaround-without-name': capability('workaround: { lasts: 5h }'),
    'workaround-a-text': capability('workaround: paper'),
    'common-cause-without-share':
      'components: { a: {}, b: {} }\ncommonCause:\n  - { components: [a, b] }\n',
    'three-mistakes':
      'components:\n  helseid: { kidn: identity-broker }\n  webmed: { dependsOn: [{ on: helsid, mode: logn }] }\n',
  }),
};
