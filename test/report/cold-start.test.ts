import { fc, test } from '@fast-check/vitest';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { coldStart } from '../../src/analysis/cold-start.js';
import type { ColdStartResult } from '../../src/analysis/cold-start-result.js';
import type { Topology } from '../../src/model/topology.js';
import { coldStartJson } from '../../src/report/cold-start-json.js';
import { en } from '../../src/report/language/en/en.js';
import { nb } from '../../src/report/language/nb/nb.js';
import type { Words } from '../../src/report/language/words.js';
import { coldStartText, type ColdStartTextContext } from '../../src/report/cold-start-text.js';
import { timedTopologies } from '../arbitrary/timed-topology.js';
import { topologyOf } from '../source/loading.js';
import { STUCK_TOWN } from './stuck-town.js';

const golden = (name: string): string => `../golden/cold-start/${name}`;

const WHOLE = `
utfall: 1
components: { a: { dependsOn: [b] }, b: {} }
capabilities: { work: { dependsOn: [a] } }
sites: { office: { capabilities: [work] } }
`;

let town: Topology;
let whole: Topology;
beforeAll(async () => {
  town = await topologyOf(STUCK_TOWN);
  whole = await topologyOf(WHOLE);
});

const text = (
  result: ColdStartResult,
  context: Partial<ColdStartTextContext> = {},
  words: Words = en,
): string => {
  const usual = { width: 80, all: false, chalk: new Chalk({ level: 0 }), ascii: false };
  return [...coldStartText(result, { ...usual, ...context }, words)].join('');
};

describe('a cold start as text', () => {
  it('tells what never comes up, what holds it, and how the rest does', async () => {
    await expect(text(coldStart(town))).toMatchFileSnapshot(golden('town.txt'));
  });

  it('tells it in Norwegian', async () => {
    await expect(text(coldStart(town), {}, nb)).toMatchFileSnapshot(golden('town.nb.txt'));
    await expect(text(coldStart(whole), {}, nb)).toMatchFileSnapshot(golden('whole.nb.txt'));
  });

  it('says so where everything comes up', async () => {
    await expect(text(coldStart(whole))).toMatchFileSnapshot(golden('whole.txt'));
  });

  it('says so where there may be more loops than were looked for', () => {
    const cut = text({ ...coldStart(town), areAllLoops: false }, { width: 160 });
    expect(cut).toContain('there may be more, too many to look for');
    expect(text(coldStart(town), { width: 160 })).not.toContain('there may be more');
  });

  test.prop([timedTopologies(), fc.integer({ min: 40, max: 160 }), fc.boolean()], { numRuns: 100 })(
    'is never wider than the terminal',
    (topology, width, ascii) => {
      const told = text(coldStart(topology), { width, ascii });
      expect(Math.max(...told.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(
        width,
      );
    },
  );
});

describe('a cold start as JSON', () => {
  it('has the whole answer', async () => {
    const json = [...coldStartJson(coldStart(town))].join('');
    await expect(json).toMatchFileSnapshot(golden('town.json'));
  });

  it('has no chain where nothing comes up', async () => {
    const stuck = await topologyOf('utfall: 1\ncomponents: { a: { dependsOn: [a] } }\n');
    const json = [...coldStartJson(coldStart(stuck))].join('');
    expect(JSON.parse(json)).toMatchObject({ rounds: [], chain: null });
  });
});
