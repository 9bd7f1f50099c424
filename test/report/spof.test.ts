import { fc, test } from '@fast-check/vitest';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { spof, type SpofQuestion } from '../../src/analysis/spof.js';
import { componentId } from '../../src/model/ids.js';
import type { Topology } from '../../src/model/topology.js';
import { spofJson } from '../../src/report/spof-json.js';
import { spofText, type SpofTextContext } from '../../src/report/spof-text.js';
import { topologies } from '../arbitrary/topology.js';
import { topologyOf } from '../source/loading.js';

const golden = (name: string): string => `../golden/spof/${name}`;

const EVERYTHING: SpofQuestion = {
  given: [],
  except: new Set(),
  sites: null,
  capabilities: null,
  level: 'down',
  within: null,
  workarounds: 'ignore',
  top: null,
};

/** Two lines that share a duct, a record at a vendor, a server at each clinic, one with no spare. */
const TOWN = `
utfall: 1
name: A town
components:
  duct: { kind: duct, owner: town }
  line-1: { dependsOn: [duct] }
  line-2: { dependsOn: [duct] }
  login: { name: The national login, owner: state, dependsOn: [{ anyOf: [line-1, line-2] }] }
  record: { dependsOn: [{ on: login, mode: login, session: 8h }] }
  server: { perSite: true }
  backup: { perSite: true }
  phone: {}
capabilities:
  read: { name: Read a record, criticality: critical, dependsOn: [{ use: ehr }] }
  call: { dependsOn: [phone], workaround: { name: a messenger } }
sites:
  north: { count: 12, people: 4000, capabilities: [read, call], uses: { ehr: record } }
  south: { count: 3, capabilities: [read], uses: { ehr: server } }
  west: { capabilities: [read], uses: { ehr: { anyOf: [server, backup] } } }
  ward: { kind: hospital, people: 300, capabilities: [read, call], uses: { ehr: record } }
`;

let town: Topology;
beforeAll(async () => {
  town = await topologyOf(TOWN);
});

const text = (
  topology: Topology,
  question: Partial<SpofQuestion> = {},
  context: Partial<SpofTextContext> = {},
): string => {
  const usual = { width: 80, all: false, chalk: new Chalk({ level: 0 }), ascii: false };
  return [
    ...spofText(spof(topology, { ...EVERYTHING, ...question }), { ...usual, ...context }),
  ].join('');
};

describe('the ranking as text', () => {
  it('tells each failure, what it takes, and what would save most of it', async () => {
    await expect(text(town)).toMatchFileSnapshot(golden('town.txt'));
  });

  it('has room for names on a wide terminal', async () => {
    await expect(text(town, {}, { width: 160 })).toMatchFileSnapshot(golden('town-wide.txt'));
  });

  it('says what was asked, and where it is cut', async () => {
    const question: Partial<SpofQuestion> = {
      given: [{ component: componentId('line-1'), site: null, state: 'down' }],
      except: new Set(['phone']),
      level: 'degraded',
      within: 3600,
      workarounds: 'count',
      top: 1,
    };
    await expect(text(town, question)).toMatchFileSnapshot(golden('town-given.txt'));
  });

  it('says so where no failure alone takes anything', async () => {
    await expect(text(town, { sites: new Set() })).toMatchFileSnapshot(golden('nothing.txt'));
  });

  test.prop([topologies(), fc.integer({ min: 40, max: 160 }), fc.boolean()], { numRuns: 100 })(
    'is never wider than the terminal',
    (topology, width, ascii) => {
      const told = text(topology, {}, { width, ascii });
      expect(Math.max(...told.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(
        width,
      );
    },
  );
});

describe('the ranking as JSON', () => {
  it('has the whole answer', async () => {
    const json = [...spofJson(spof(town, EVERYTHING))].join('');
    await expect(json).toMatchFileSnapshot(golden('town.json'));
  });
});
