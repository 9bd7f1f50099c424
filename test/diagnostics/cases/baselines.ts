import { inFile, type Cases } from './case.js';

const holding = (finding: string, format = 'utfall-baseline/1'): string =>
  `{\n  "format": "${format}",\n  "findings": [\n    ${finding}\n  ]\n}\n`;
const SOUND = '{"rule":"single-point-of-failure","name":null,"finding":"helseid","about":null}';
const changed = (from: string, to: string): string => holding(SOUND.replace(from, to));

/** What is wrong in a baseline that is read back. */
export const baselines: Cases = inFile('baseline.json', {
  empty: '',
  'a-list': '[]',
  'format-of-a-later-version': holding(SOUND, 'utfall-baseline/2'),
  'format-of-something-else': holding(SOUND, 'utfall-impact/1'),
  'format-missing': '{ "findings": [] }',
  'findings-missing': '{ "format": "utfall-baseline/1" }',
  'findings-a-mapping': '{ "format": "utfall-baseline/1", "findings": {} }',
  'finding-a-text': holding('"helseid"'),
  'rule-unknown': changed('failure', 'failures'),
  'rule-without-value': changed('"single-point-of-failure"', 'null'),
  'name-missing': changed('"name":null,', ''),
  'about-a-list': changed('"about":null', '"about":[]'),
  'key-unknown': changed('"finding"', '"findng"'),
  'key-twice': changed('"name":null', '"name":null,"name":"a"'),
  'cut-off': holding(SOUND).slice(0, 90),
});
