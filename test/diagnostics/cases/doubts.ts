import { inTopology, type Case, type Cases } from './case.js';

/** A topology in which all is needed but what is added to it. */
const care = (components: string, needs = ''): string => `components:
  dc-1: {}
  dc-2: {}
${components}
capabilities:
  read: { dependsOn: [dc-1, dc-2, { use: login }${needs}] }
sites:
  clinic: { capabilities: [read], uses: { login: dc-1 } }
`;
const group = (text: string): string => care('', `, ${text}`);

const layersOver: Case = {
  files: {
    'utfall.yaml':
      'utfall: 1\nsource: fitted\ncomponents:\n  a: { source: fitted, reference: replay }\n',
    'layer.yaml': 'utfall: 1\ncomponents:\n  a: { source: fitted }\n',
  },
  layers: ['utfall.yaml', 'layer.yaml'],
};

/** What is legal, and hardly meant. */
export const doubts: Cases = {
  ...inTopology({
    'unused-component': care('  printer: {}\n  loop: { dependsOn: [loop] }'),
    'any-of-the-same': group('{ anyOf: [dc-1, { on: dc-1, source: stated }] }'),
    'at-least-of-the-same': group('{ atLeast: 2, of: [dc-1, dc-1, dc-1] }'),
    'any-of-the-same-group': group('{ anyOf: [{ allOf: [dc-1, dc-2] }, { allOf: [dc-1, dc-2] }] }'),
    'member-twice': group('{ atLeast: 2, of: [dc-1, dc-2, dc-1] }'),
    'member-three-times': group('{ anyOf: [dc-1, dc-1, dc-2, dc-1] }'),
    'member-twice-in-all-of': group('{ allOf: [dc-1, dc-1] }'),
    'unused-role': `${care('')}profiles:\n  gp: { capabilities: [read], uses: { lgoin: dc-1, printing: dc-2 } }\n`,
    'unused-role-at-a-site': `${care('')}  other: { capabilities: [read], uses: { login: dc-1, logn: dc-1 } }\n  third: { capabilities: [read], uses: { login: dc-1, logn: dc-1 } }\n`,
    'failover-over-a-mode': group('{ anyOf: [dc-1, { on: dc-2, mode: cached }], failover: 5m }'),
    'failover-over-tolerates': group(
      '{ anyOf: [{ on: dc-1, tolerates: 1h }, dc-2], failover: 5m }',
    ),
    fitted:
      'components:\n  a: { source: fitted, dependsOn: [{ on: b, source: fitted }] }\n  b: {}\ncapabilities:\n  c: { source: fitted, dependsOn: [a] }\nprofiles:\n  gp: { source: fitted, capabilities: [c], uses: { r: { on: a, source: fitted } } }\nsites:\n  s: { capabilities: [c], source: fitted }\n',
    'fitted-beside-errors': 'components:\n  a: { source: fitted, dependsOn: [b] }\n',
  }),
  'fitted-in-layers': layersOver,
};
