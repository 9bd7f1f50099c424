import { folderWith } from './temporary-folder.js';

export const SMALL = `
utfall: 1
name: Small
components:
  dc-1: { kind: data-centre }
  dc-2: { kind: data-centre }
  login: { dependsOn: [dc-1] }
  record: { dependsOn: [{ anyOf: [dc-1, dc-2], failover: 10m }, { on: login, mode: login }] }
capabilities:
  read: { dependsOn: [record], workaround: { name: Paper, lasts: 4h } }
sites:
  clinic: { capabilities: [read], people: 1000 }
`;

/** A folder with that topology. */
export const small = (): string => folderWith({ 'utfall.yaml': SMALL });
