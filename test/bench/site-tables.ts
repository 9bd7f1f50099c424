import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { randomNumbers } from './random-numbers.js';

/** `shared`: all sites stand on the same systems; `own-fibres`: each on a fibre of its own as well. */
export type SiteShape = 'shared' | 'own-fibres';

const RECORD_SYSTEMS = 24;
const BACKBONES = 3;
const CAPABILITIES = ['log-in', 'read-record', 'prescribe', 'refer', 'message', 'look-up'];
const REGIONS = [
  'Agder',
  'Akershus',
  'Buskerud',
  'Finnmark',
  'Innlandet',
  'Møre og Romsdal',
].concat([
  'Nordland',
  'Oslo',
  'Rogaland',
  'Telemark',
  'Troms',
  'Trøndelag',
  'Vestfold',
  'Vestland',
  'Østfold',
]);
/** Rows that are written at once. */
const AT_ONCE = 10_000;

/**
 * Writes a topology of 40 systems and a table of so many sites into a folder, as `utfall.yaml` and
 * `sites.csv`; with fibres, these as `fibres.csv`. The same seed gives the same bytes.
 */
export function writeSiteTables(
  folder: string,
  sites: number,
  seed: number,
  shape: SiteShape,
): void {
  writeFileSync(join(folder, 'utfall.yaml'), systems(shape));
  writeRows(join(folder, 'sites.csv'), sites, siteRows(seed, shape));
  if (shape === 'own-fibres') writeRows(join(folder, 'fibres.csv'), sites, fibreRows(seed));
}

/** A header, and the row of each number. */
interface Rows {
  readonly header: string;
  readonly row: (number: number) => string;
}

function siteRows(seed: number, shape: SiteShape): Rows {
  const random = randomNumbers(seed);
  const common =
    'id,name,profile,region,people,count,capabilities,uses.ehr,uses.network,labels.area';
  return {
    header: shape === 'shared' ? common : `${common},dependsOn`,
    row: (number) => {
      const id = String(number).padStart(7, '0');
      const profile = ['gp', 'gp', 'gp', 'specialist', 'nursing'][random(5)] ?? '';
      const region = REGIONS[random(REGIONS.length)] ?? '';
      const people = String(200 + random(12_000));
      const count = random(10) === 0 ? String(2 + random(3)) : '';
      // One in ten does less than its profile says.
      const capabilities = random(10) === 0 ? CAPABILITIES.slice(0, 2 + random(4)).join(' ') : '';
      const ehr = `record-system-${String(random(RECORD_SYSTEMS))}`;
      const backbone = `backbone-${String(random(BACKBONES))}`;
      const area = `${region} ${String(random(400))}`;
      const cells = [
        `clinic-${id}`,
        `"Clinic no. ${id}, ${region}"`,
        profile,
        region,
        people,
        count,
      ];
      cells.push(capabilities, ehr, backbone, area);
      if (shape === 'own-fibres') cells.push(`fibre-${id}`);
      return cells.join(',');
    },
  };
}

function fibreRows(seed: number): Rows {
  const random = randomNumbers(seed + 1);
  return {
    header: 'id,name,kind,owner,availability,dependsOn',
    row: (number) => {
      const id = String(number).padStart(7, '0');
      const backbone = `backbone-${String(random(BACKBONES))}`;
      return `fibre-${id},Fibre to clinic ${id},fibre,telco-${String(random(20))},99.9%,${backbone}`;
    },
  };
}

function writeRows(path: string, count: number, { header, row }: Rows): void {
  const file = openSync(path, 'w');
  try {
    writeSync(file, `${header}\n`);
    for (let start = 0; start < count; start += AT_ONCE) {
      const length = Math.min(AT_ONCE, count - start);
      const rows = Array.from({ length }, (_, i) => `${row(start + i)}\n`);
      writeSync(file, rows.join(''));
    }
  } finally {
    closeSync(file);
  }
}

function systems(shape: SiteShape): string {
  const records = Array.from({ length: RECORD_SYSTEMS }, (_, i) => {
    const needs = `[{ on: login-${String(i % 3)}, mode: login }, exchange, data-centre-${String(i % 4)}]`;
    return `  record-system-${String(i)}: { kind: vendor-system, dependsOn: ${needs} }`;
  });
  const tables = shape === 'shared' ? [] : ['  - { csv: fibres.csv, as: components }'];
  return `utfall: 1
name: Many sites
include:
  - { csv: sites.csv, as: sites }
${[...tables, 'components:'].join('\n')}
  data-centre-0: { kind: data-centre }
  data-centre-1: { kind: data-centre }
  data-centre-2: { kind: data-centre }
  data-centre-3: { kind: data-centre }
  backbone-0: { kind: network }
  backbone-1: { kind: network }
  backbone-2: { kind: network }
  login-0: { kind: identity-provider, dependsOn: [data-centre-0] }
  login-1: { kind: identity-provider, dependsOn: [data-centre-1] }
  login-2: { kind: identity-provider, dependsOn: [{ anyOf: [data-centre-2, data-centre-3] }] }
  exchange: { kind: service, dependsOn: [{ anyOf: [data-centre-0, data-centre-1], failover: 5m }] }
  prescriptions: { kind: service, dependsOn: [data-centre-0, exchange] }
  referrals: { kind: service, dependsOn: [exchange] }
  messages: { kind: service, dependsOn: [{ atLeast: 2, of: [data-centre-0, data-centre-1, data-centre-2] }] }
  addresses: { kind: register, dependsOn: [data-centre-1] }
  code-register: { kind: register, dependsOn: [data-centre-2] }
${records.join('\n')}
capabilities:
  log-in: { criticality: critical, dependsOn: [{ use: ehr }, { use: network }] }
  read-record: { criticality: critical, dependsOn: [{ capability: log-in }], workaround: { name: paper, lasts: 8h } }
  prescribe: { criticality: high, dependsOn: [{ capability: log-in }, prescriptions] }
  refer: { dependsOn: [{ capability: log-in }, { on: referrals, mode: queued }] }
  message: { dependsOn: [{ on: messages, mode: queued }, { on: addresses, effect: degraded }, { use: network }] }
  look-up: { dependsOn: [{ on: code-register, mode: cached, ttl: 12h }, { use: network }] }
profiles:
  gp: { capabilities: [${CAPABILITIES.join(', ')}] }
  specialist: { kind: specialist, capabilities: [${CAPABILITIES.slice(0, 5).join(', ')}] }
  nursing: { kind: nursing-home, capabilities: [log-in, read-record, message] }
`;
}
