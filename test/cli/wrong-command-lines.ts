import type { DiagnosticCode } from '../../src/diagnostics/catalogue.js';

/** A command line that is wrong, in the folder of the small topology. */
export interface WrongCommandLine {
  readonly args: readonly string[];
  readonly code: DiagnosticCode;
  /** Where the folder isn't that of the small topology. */
  readonly folder?: 'empty' | 'gone';
}

const failing = (...args: readonly string[]): readonly string[] => ['impact', '--fail', ...args];

/** By name; what is told of each is a golden file. */
export const COMMAND_LINES: Readonly<Record<string, WrongCommandLine>> = {
  'no-topology': { args: ['validate'], code: 'no-topology', folder: 'empty' },
  'no-working-folder': { args: ['validate'], code: 'no-working-folder', folder: 'gone' },
  'file-missing': { args: ['validate', '-t', 'utfal.yaml'], code: 'file-missing' },
  'nothing-fails': { args: ['impact'], code: 'nothing-fails' },
  'thing-unknown': { args: ['explain', 'recrod'], code: 'thing-unknown' },
  'thing-unknown-at-site': { args: ['explain', 'clinic/raed'], code: 'thing-unknown' },
  'thing-of-no-site': { args: ['explain', 'login@clinic'], code: 'thing-unknown' },
  'thing-without-site': { args: ['explain', 'read'], code: 'thing-without-site' },
  'assumption-of-one-site': {
    args: ['availability', '--sample', '--assume', 'office-server@gp-oslo-server=99%'],
    code: 'assumption-of-one-site',
  },
  'output-unwritable': {
    args: failing('dc-1', '-o', 'reports/out.txt'),
    code: 'output-unwritable',
  },
  'output-of-several': {
    args: failing('dc-1', '-f', 'text=a', '-f', 'json=b', '-o', 'c'),
    code: 'output-of-several',
  },
  'output-twice': {
    args: failing('dc-1', '-f', 'text=a', '-f', 'json=./a'),
    code: 'output-twice',
  },
  'output-exists': { args: ['init'], code: 'output-exists' },
  'output-is-input': { args: failing('dc-1', '-o', 'utfall.yaml'), code: 'output-is-input' },
  'baseline-not-named': { args: ['check', '--update-baseline'], code: 'baseline-not-named' },
  'nothing-happens': { args: ['simulate'], code: 'nothing-happens' },
  'scenario-and-options': {
    args: ['simulate', 's.yaml', '--fail', 'dc-1'],
    code: 'scenario-and-options',
  },
  'scenario-saved-already': {
    args: ['simulate', 'utfall.yaml', '--save', 'b.yaml'],
    code: 'scenario-saved-already',
  },
  'cold-start-and-more': {
    args: ['simulate', '--cold-start', '--fail', 'dc-1'],
    code: 'cold-start-and-more',
  },
  'seed-without-runs': {
    args: ['simulate', '--fail', 'dc-1', '--seed', '2'],
    code: 'seed-without-runs',
  },
  'cold-start-as-junit': {
    args: ['simulate', '--cold-start', '-f', 'junit=out.xml'],
    code: 'cold-start-as-junit',
  },
  'report-and-more': {
    args: ['report', '--from', 'r.json', '--fail', 'dc-1'],
    code: 'report-and-more',
  },
  'question-without-failure': {
    args: ['report', '--within', '4h'],
    code: 'question-without-failure',
  },
  'budget-without-markdown': {
    args: ['report', '--budget', '64KB', '-f', 'html=page.html'],
    code: 'budget-without-markdown',
  },
  'check-and-output': {
    args: ['report', '--check', 'r.md', '-o', 's.md'],
    code: 'check-and-output',
  },
  'depth-without-around': { args: ['graph', '--depth', '3'], code: 'depth-without-around' },
  'except-without-fault-tree': {
    args: ['graph', '--except', 'dc-1'],
    code: 'except-without-fault-tree',
  },
  'fault-tree-of-nothing': {
    args: ['graph', '-f', 'openpsa=a.xml'],
    code: 'fault-tree-of-nothing',
  },
  'fault-tree-of-a-site': {
    args: ['graph', '--around', 'clinic', '-f', 'openpsa=a.xml'],
    code: 'fault-tree-of-several',
  },
  'fault-tree-and-failure': {
    args: ['graph', '--around', 'record', '--fail', 'dc-1', '-f', 'openpsa=a.xml'],
    code: 'fault-tree-and-failure',
  },
  'fault-tree-empty': {
    args: ['graph', '--around', 'dc-1', '--except', 'dc-1', '-f', 'openpsa=a.xml'],
    code: 'fault-tree-empty',
  },
  'selector-empty': { args: failing(''), code: 'selector-syntax' },
  'selector-without-value': { args: failing('kind:'), code: 'selector-syntax' },
  'selector-in-parentheses': { args: failing('!(dc-1,dc-2)'), code: 'selector-syntax' },
  'selector-no-match': { args: failing('dc1,kind:network'), code: 'selector-no-match' },
  'selector-of-a-site': { args: failing('clinic'), code: 'selector-no-match' },
  'selector-excludes-nothing': {
    args: failing('kind:data-centre+!dc-3'),
    code: 'selector-excludes-nothing',
  },
  'selector-unknown-key': { args: failing('region:Troms'), code: 'selector-unknown-key' },
  'selector-key-mistyped': { args: failing('knd:data-centre'), code: 'selector-unknown-key' },
  'list-of-nothing': { args: ['list', 'dc1,criticality:high'], code: 'selector-no-match' },
  'list-by-unknown-key': { args: ['list', 'knd:clinic'], code: 'selector-unknown-key' },
  'list-owner-by-key': { args: ['list', '--owner', 'kind:x'], code: 'selector-syntax' },
};
