import { fc, test } from '@fast-check/vitest';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { availability } from '../../src/analysis/availability.js';
import { cutSets, type CutSetsQuestion } from '../../src/analysis/cut-sets.js';
import { importance } from '../../src/analysis/importance.js';
import type { Topology } from '../../src/model/topology.js';
import { availabilityJson } from '../../src/report/availability-json.js';
import { availabilityText } from '../../src/report/availability-text.js';
import { cutSetsJson } from '../../src/report/cutsets-json.js';
import { cutSetsText } from '../../src/report/cutsets-text.js';
import { importanceJson } from '../../src/report/importance-json.js';
import { importanceText } from '../../src/report/importance-text.js';
import { capabilitiesAtSites } from '../../src/selection/select-capabilities.js';
import { selectLosable } from '../../src/selection/select-losable.js';
import { withAvailabilities, withCommonCauses } from '../arbitrary/reliable.js';
import { topologies } from '../arbitrary/topology.js';
import { exactTown } from './exact-town.js';

const golden = (name: string): string => `../golden/exact/${name}`;
const BUDGET = 1_000_000;
const BASICS = { except: new Set<string>(), level: 'down', workarounds: 'ignore' } as const;

let town: Topology;
beforeAll(async () => {
  town = await exactTown();
});

const usual = { width: 80, all: false, chalk: new Chalk({ level: 0 }), ascii: false };

function setsIn(topology: Topology, question: Partial<CutSetsQuestion> = {}) {
  const asked = selectLosable(topology, ['*']).selected.map((thing) =>
    thing.type === 'component'
      ? ({ type: 'component', id: thing.component.id, site: thing.site } as const)
      : ({ type: 'capability', id: thing.capability.id, site: thing.site.id } as const),
  );
  const basics = { ...BASICS, within: null, order: null, top: 20, budget: BUDGET };
  return cutSets(topology, { ...basics, asked, ...question });
}

const reliability = (topology: Topology, budget = BUDGET) => ({
  ...BASICS,
  asked: capabilitiesAtSites(topology).map(({ site, capability }) => ({
    site: site.id,
    capability: capability.id,
  })),
  assumed: [],
  budget,
});

describe('cut sets', () => {
  it('are told as text', async () => {
    const text = [...cutSetsText(setsIn(town), usual)].join('');
    await expect(text).toMatchFileSnapshot(golden('cut-sets.txt'));
  });

  it('say what was asked, and where they are cut', async () => {
    const question: Partial<CutSetsQuestion> = {
      except: new Set(['duct', 'server@east']),
      level: 'degraded',
      within: 3600,
      workarounds: 'count',
      order: 2,
      top: 1,
    };
    const text = [...cutSetsText(setsIn(town, question), { ...usual, ascii: true })].join('');
    await expect(text).toMatchFileSnapshot(golden('cut-sets-asked.txt'));
  });

  it('say so where the budget ran out', async () => {
    const text = [...cutSetsText(setsIn(town, { budget: 12 }), usual)].join('');
    await expect(text).toMatchFileSnapshot(golden('cut-sets-cut-short.txt'));
  });

  it('are told as JSON', async () => {
    const json = [...cutSetsJson(setsIn(town))].join('');
    await expect(json).toMatchFileSnapshot(golden('cut-sets.json'));
  });
});

describe('availability', () => {
  it('is told as text, and as JSON', async () => {
    const result = availability(town, reliability(town));
    const text = [...availabilityText(result, usual)].join('');
    await expect(text).toMatchFileSnapshot(golden('availability.txt'));
    const json = [...availabilityJson(result)].join('');
    await expect(json).toMatchFileSnapshot(golden('availability.json'));
  });

  it('says what is assumed, and where the budget ran out', async () => {
    const assumed = [
      { selector: 'phone', availability: 0.995, components: [...town.components.keys()].slice(-1) },
    ];
    const result = availability(town, { ...reliability(town, 12), assumed });
    const text = [...availabilityText(result, { ...usual, width: 100 })].join('');
    await expect(text).toMatchFileSnapshot(golden('availability-cut-short.txt'));
  });
});

describe('importance', () => {
  it('is told as text, and as JSON', async () => {
    const result = importance(town, { ...reliability(town), top: null });
    const text = [...importanceText(result, usual)].join('');
    await expect(text).toMatchFileSnapshot(golden('importance.txt'));
    const json = [...importanceJson(result)].join('');
    await expect(json).toMatchFileSnapshot(golden('importance.json'));
  });

  it('is cut off where it is asked to be, and where the budget ran out', async () => {
    const top = importance(town, { ...reliability(town), top: 1 });
    const short = importance(town, { ...reliability(town, 12), top: null });
    const texts = [top, short].map((result) => [...importanceText(result, usual)].join(''));
    await expect(texts.join('\n')).toMatchFileSnapshot(golden('importance-cut.txt'));
  });
});

describe('no line', () => {
  const parts = fc.array(fc.nat(4), { minLength: 1, maxLength: 7 });
  test.prop([topologies(), parts, fc.integer({ min: 40, max: 160 }), fc.boolean()], {
    numRuns: 60,
  })('is wider than the terminal', (drawn, tenths, width, ascii) => {
    const topology = withCommonCauses(withAvailabilities(drawn, tenths), 0.1);
    const context = { ...usual, width, ascii };
    const texts = [
      ...cutSetsText(setsIn(topology), context),
      ...availabilityText(availability(topology, reliability(topology)), context),
      ...importanceText(importance(topology, { ...reliability(topology), top: null }), context),
    ];
    const lines = texts.join('').split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
  });
});
