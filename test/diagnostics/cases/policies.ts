import { inFile, type Cases } from './case.js';

const rules = (...listed: readonly string[]): string =>
  `policy: 1\nrules:\n${listed.map((rule) => `  - ${rule}\n`).join('')}`;
const spof = (keys: string): string => rules(`{ rule: single-point-of-failure, ${keys} }`);
const waiver = (keys: string): string =>
  `${rules('{ rule: single-point-of-failure, name: one fault }')}waivers:\n  - { ${keys} }\n`;
const waiving = (rule: string): string =>
  waiver(`rule: ${rule}, finding: helseid, reason: ordered, owner: nhn, expires: 2027-03-01`);
const ending = (expires: string): string =>
  waiver(`rule: one fault, finding: a, reason: ordered, owner: nhn, expires: ${expires}`);

/** What is wrong in a policy. */
export const policies: Cases = inFile('policy.yaml', {
  empty: '# nothing yet\n',
  'a-list': '- rule: unused-component\n',
  'version-missing': 'rules: [{ rule: unused-component }]\n',
  'version-mistyped': 'polcy: 1\nrules: [{ rule: unused-component }]\n',
  'version-unknown': 'policy: 2\nrules: [{ rule: unused-component }]\n',
  'rules-missing': 'policy: 1\n',
  'rules-mistyped': 'policy: 1\nrule: [{ rule: unused-component }]\n',
  'rules-empty': 'policy: 1\nrules: []\n',
  'rules-without-value': 'policy: 1\nrules:\n',
  'rules-a-mapping': 'policy: 1\nrules: { rule: unused-component }\n',
  'rule-a-word': rules('unused-component'),
  'rule-missing': rules('{ severity: warning, capabilities: [log-in] }'),
  'rule-mistyped': rules('{ rul: unused-component }'),
  'rule-unknown': rules('{ rule: unused-components, except: [] }'),
  'rule-unknown-near-none': rules('{ rule: cycles }'),
  'rule-without-value': rules('{ rule: }'),
  'rule-a-list': rules('{ rule: [unused-component, false-redundancy] }'),
  'rule-always-on': rules('{ rule: waiver, severity: warning }'),
  'key-of-another-rule': rules('{ rule: unused-component, max: 5%, capabilities: [log-in] }'),
  'key-unknown': spof('capabilitys: [log-in]'),
  'key-unknown-near-none': rules('{ rule: criticality-inversion, limit: 4 }'),
  'name-blank': spof('name: ""'),
  'name-twice': rules(
    '{ rule: unused-component, name: tidy }',
    '{ rule: false-redundancy, name: tidy }',
  ),
  'name-of-another-rule': rules('{ rule: unused-component, name: false-redundancy }'),
  'severity-mistyped': spof('severity: eror'),
  'level-up': spof('level: up'),
  'workarounds-unknown': spof('workarounds: yes'),
  'within-without-unit': spof('within: 4'),
  'warn-before-in-weeks': `warnBefore: 2w\n${rules('{ rule: unused-component }')}`,
  'selectors-a-text': spof('sites: "kind:clinic"'),
  'selectors-none': spof('sites: []'),
  'selector-blank': spof('except: [" "]'),
  'selector-with-exclamation-mark': spof('except: [!kind:power]'),
  'selector-with-asterisk': spof('except: [*-dc]'),
  'max-a-number': spof('max: 40'),
  'max-a-large-number': spof('max: 100000'),
  'max-a-quoted-number': spof('max: "0.05"'),
  'max-in-words': spof('max: none'),
  'max-a-list': spof('max: [5%]'),
  'max-of-nothing': spof('max: {}'),
  'max-of-two': spof('max: { sites: 40, people: 100000 }'),
  'max-mistyped': spof('max: { site: 40 }'),
  'max-in-halves': spof('max: { sites: 2.5 }'),
  'max-of-evidence': rules('{ rule: assumed-evidence, max: { sites: 40 } }'),
  'waiver-without-all': waiver('rule: one fault'),
  'waiver-key-unknown': waiver('rule: one fault, until: 2027-03-01'),
  'waived-rule-by-name-mistyped': waiving('one falt'),
  'waived-rule-mistyped': waiving('single-point-of-failures'),
  'waived-rule-unknown': waiving('prescriptions'),
  'waived-rule-unknown-without-names':
    'policy: 1\nrules: [{ rule: unused-component }]\nwaivers:\n  - { rule: tidy, finding: a, reason: b, owner: c, expires: 2027-03-01 }\n',
  'waiver-of-waivers': waiving('waiver'),
  'expires-in-norwegian': ending('1.3.2027'),
  'expires-without-zeros': ending('2027-3-1'),
  'expires-on-no-day': ending('2027-02-29'),
  'expires-never': ending('never'),
  'expires-with-time': ending('2027-03-01T12:00'),
  'two-documents': `${rules('{ rule: unused-component }')}---\npolicy: 1\n`,
  'four-mistakes':
    'policy: 1\nrules:\n  - rule: single-point-of-failure\n    name: one fault\n    level: dwn\n    max: { sites: many }\n  - { rule: cut-set-order, min: 0 }\nwaivers:\n  - { rule: one fault, finding: helseid, reason: ordered, expires: 2027-13-01 }\n',
});

/** The same, in JSON. */
export const policiesInJson: Cases = inFile('policy.json', {
  'key-twice':
    '{\n  "policy": 1,\n  "rules": [{ "rule": "unused-component" }],\n  "rules": []\n}\n',
  'no-json': '{ policy: 1 }\n',
});
