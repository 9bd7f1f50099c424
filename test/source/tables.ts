import type { Topology } from '../../src/model/topology.js';
import { errorsIn, topologyIn } from './loading.js';
import { memoryReader } from './memory-reader.js';

export const MAIN = '/model/utfall.yaml';

/** A topology that includes the table `t.csv`, of what is to be said. */
export const BASE = `utfall: 1
include: [{ csv: t.csv, as: TABLE }]
components: { a: {}, b: {}, c: {} }
capabilities:
  read: { dependsOn: [{ use: ehr }] }
  write: { dependsOn: [{ capability: read }] }
profiles:
  gp: { kind: clinic, capabilities: [read], uses: { ehr: a }, dependsOn: [c] }
`;

type Table = 'sites' | 'components' | 'dependencies';

const filesOf = (table: Table, csv: string | Uint8Array, more = '') =>
  memoryReader({ [MAIN]: BASE.replace('TABLE', table) + more, '/model/t.csv': csv });

/** What a sound table, with the rest, makes. */
export const load = (table: Table, csv: string, more?: string): Promise<Topology> =>
  topologyIn(filesOf(table, csv, more), [MAIN]);

/** What is told of a table that isn't. */
export const errors = (table: Table, csv: string, more?: string): Promise<string> =>
  errorsIn(filesOf(table, csv, more), [MAIN]);
