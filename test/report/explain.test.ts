import { fc, test } from '@fast-check/vitest';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/analysis/explain.js';
import type { ExplanationResult } from '../../src/analysis/explanation-result.js';
import type { Topology } from '../../src/model/topology.js';
import { explainJson } from '../../src/report/explain-json.js';
import { explainMermaid } from '../../src/report/explain-mermaid.js';
import { explainText, type ExplainTextContext } from '../../src/report/explain-text.js';
import { askedThings } from '../arbitrary/asked-things.js';
import { failures, impositionsIn, topologies } from '../arbitrary/topology.js';
import { topologyFrom } from '../topology-from.js';
import { EVERY_SORT, explained } from './explained.js';

const golden = (name: string): string => `../golden/explain/${name}`;

function text(result: ExplanationResult, context: Partial<ExplainTextContext> = {}): string {
  const usual = { width: 80, all: false, chalk: new Chalk({ level: 0 }), ascii: false };
  return [...explainText(result, { depth: null, ...usual, ...context })].join('');
}

const mermaid = (result: ExplanationResult, all = false): string =>
  [...explainMermaid(result, { depth: null, all })].join('');

const QUESTIONS = {
  'site-hit': explained(EVERY_SORT, 'clinic', { fail: ['dc-1', 'dc-2'] }),
  'within-4h': explained(EVERY_SORT, 'clinic/read', { fail: ['dc-1', 'dc-2'], within: 4 * 3600 }),
  'degraded-before': explained(EVERY_SORT, 'one-record', { fail: ['dc-1'], degrade: ['net-1'] }),
  'workaround-spent': explained(EVERY_SORT, 'clinic/refer', { fail: ['ups@clinic'] }),
  'workaround-ignored': explained(EVERY_SORT, 'clinic/refer', {
    fail: ['ups@clinic'],
    workarounds: 'ignore',
  }),
  'some-lost': explained(EVERY_SORT, 'clinic/log-in', { fail: ['dc-2', 'dc-3'] }),
  'nothing-fails': explained(EVERY_SORT, 'door'),
  imposed: explained(EVERY_SORT, 'dc-1', { fail: ['dc-1'] }),
};

/** A topology in which everything that may be hit is hit by one thing, in many ways. */
const manyWays = await topologyFrom(
  JSON.stringify({
    utfall: 1,
    components: {
      root: {},
      ...Object.fromEntries(
        Array.from({ length: 3000 }, (_, i) => [
          `way-${String(i)}`,
          { dependsOn: [{ on: 'root', tolerates: `${String(i % 3)}h` }] },
        ]),
      ),
    },
    capabilities: {
      work: {
        dependsOn: [
          {
            atLeast: 1,
            of: Array.from({ length: 3000 }, (_, i) => `way-${String(i)}`),
          },
        ],
      },
    },
    sites: { site: { capabilities: ['work'] } },
  }),
  'utfall.json',
);

/** Forty layers of ten, each of which needs all ten of the next: 10^40 ways, and 401 things. */
const layered = await topologyFrom(
  JSON.stringify({
    utfall: 1,
    components: {
      root: {},
      ...Object.fromEntries(
        Array.from({ length: 400 }, (_, i) => [
          `l${String(i)}`,
          {
            dependsOn:
              i < 10
                ? ['root']
                : Array.from({ length: 10 }, (_, k) => `l${String(i - (i % 10) - 10 + k)}`),
          },
        ]),
      ),
    },
    capabilities: { work: { dependsOn: ['l390'] } },
    sites: { site: { capabilities: ['work'] } },
  }),
  'utfall.json',
);

describe('explainText', () => {
  it.each(Object.entries(QUESTIONS))('looks as before: %s', async (name, result) => {
    await expect(text(result)).toMatchFileSnapshot(golden(`${name}-80.txt`));
  });

  it('looks as before on other terminals', async () => {
    const result = QUESTIONS['site-hit'];
    await expect(text(result, { width: 160 })).toMatchFileSnapshot(golden('site-hit-160.txt'));
    await expect(text(result, { width: 40 })).toMatchFileSnapshot(golden('site-hit-40.txt'));
    await expect(text(result, { ascii: true })).toMatchFileSnapshot(golden('site-hit-ascii.txt'));
    await expect(text(result, { depth: 2 })).toMatchFileSnapshot(golden('site-hit-depth-2.txt'));
  });

  it('says the same in colour', () => {
    const result = QUESTIONS['site-hit'];
    const colourful = text(result, { chalk: new Chalk({ level: 1 }) });
    expect(colourful).toContain('\u001b[31m');
    // eslint-disable-next-line no-control-regex -- the colours are what is to go
    expect(colourful.replace(/\u001b\[\d+m/g, '')).toBe(text(result));
  });

  it('has signs of its own in ASCII only, where asked for', () => {
    expect(text(QUESTIONS['site-hit'], { ascii: true })).toMatch(/^[\n -~]*$/);
  });

  it('cites what the site asked about says, and not what one alike says', () => {
    const line = (site: string): unknown => {
      const { nodes } = explained(EVERY_SORT, `${site}/log-in`, { fail: ['dc-1'] });
      const role = nodes.find(({ what }) => what.type === 'role' && what.id === 'ehr');
      return role?.reasons[0]?.provenance.source;
    };
    expect([line('clinic'), line('twin')]).toEqual(['assumed', 'stated']);
  });

  it('stays readable where there are 3,000 ways, the earliest first, and says what it leaves out', async () => {
    const result = explained(manyWays, 'site/work', { fail: ['root'] });
    const told = text(result);
    expect(told.split('\n').length).toBeLessThan(60);
    expect(told).toContain('… and 2,992 more (--all)');
    expect(told.match(/way-\d+/g)?.slice(0, 4)).toEqual(['way-0', 'way-3', 'way-6', 'way-9']);
    await expect(told).toMatchFileSnapshot(golden('many-ways-80.txt'));
    const all = text(result, { all: true });
    expect(new Set(all.match(/way-\d+/g)).size).toBe(3000);
    expect(all).not.toContain('--all');
  });

  it('says so where things need each other', async () => {
    const topology = await topologyFrom(`utfall: 1
components:
  a: { dependsOn: [b, x] }
  b: { dependsOn: [a, { on: x, mode: cached }] }
  x: {}
`);
    await expect(text(explained(topology, 'a', { fail: ['x'] }))).toMatchFileSnapshot(
      golden('circle-80.txt'),
    );
  });

  it('stays readable where all rests on all, and says where what is left out leads', () => {
    const result = explained(layered, 'site/work', { fail: ['root'] });
    expect(result.nodes).toHaveLength(393);
    const told = text(result);
    expect(told.split('\n').length).toBeLessThan(200);
    expect(told).toMatch(/… and further by \d+ more to root \(--all\)/);
    // Each thing with its reasons once, and a line for each way from one to another.
    const all = text(result, { all: true, depth: 1000, width: 4000 });
    expect(all.match(/^[│ ├└]*✗ .*down at once$/gm)).toHaveLength(392);
  });

  test.prop([topologies(), failures(), fc.nat(20), fc.integer({ min: 40, max: 160 })], {
    numRuns: 200,
  })(
    'tells each thing with its reasons once where nothing is cut; no line is too wide',
    (topology, drafts, number, width) => {
      const result = drawn(topology, drafts, number);
      if (result === null) return;
      const whole = text(result, { all: true, depth: 1000, width: 4000 });
      const expanded = whole
        .split('\n')
        .filter((line) => /[✗◒✓] /.test(line) && !line.includes('(see above'));
      const targets = (place: number): readonly number[] =>
        (result.nodes[place]?.reasons ?? []).map(({ node }) => {
          const target = result.nodes[node];
          return target?.what.type === 'role' ? (target.reasons[0]?.node ?? node) : node;
        });
      const roots = result.answers.flatMap((a) => a.explanations.map(({ node }) => node));
      const met = new Set(roots);
      for (const place of met) for (const target of targets(place)) met.add(target);
      const inner = [...met].filter((place) => targets(place).length > 0);
      // What rests on nothing further is named whenever something rests on it.
      const ends = [...roots, ...inner.flatMap(targets)].filter((to) => targets(to).length === 0);
      expect(expanded).toHaveLength(inner.length + ends.length);
      for (const line of text(result, { width }).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
    },
  );

  test.prop([fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 40, max: 160 })])(
    'keeps names within the line and lets no control through',
    async (name, width) => {
      const result = await namedThroughout(name);
      const lines = text(result, { width }).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines.join('')).not.toMatch(/\p{Cc}/u);
      expect(lines.join('').replace(/[\u200c\u200d]/g, '')).not.toMatch(/\p{Cf}/u);
    },
  );
});

describe('explainJson', () => {
  it('looks as before', async () => {
    await expect([...explainJson(QUESTIONS['site-hit'])].join('')).toMatchFileSnapshot(
      golden('site-hit.json'),
    );
    await expect([...explainJson(QUESTIONS['some-lost'])].join('')).toMatchFileSnapshot(
      golden('some-lost.json'),
    );
  });
});

/** What utfall writes of Mermaid's grammar, line by line. */
const LABEL = String.raw`"[^"]*"`;
const CLASS = String.raw`(?:down|degraded|up)`;
const NODE = String.raw`n\d+(?:\{\{${LABEL}\}\}|\[${LABEL}\]|\[\[${LABEL}\]\]|\(\[${LABEL}\]\)):::${CLASS}`;
const EDGE = String.raw`n\d+ -->(?:\|${LABEL}\|)? n\d+`;
const MORE = String.raw`m\d+\[${LABEL}\] -\.-> n\d+`;
const LINE = new RegExp(`^  (?:${NODE}|${EDGE}|${MORE}|classDef ${CLASS} [a-z:#,\\d]+)$`);

describe('explainMermaid', () => {
  it('looks as before', async () => {
    await expect(mermaid(QUESTIONS['site-hit'])).toMatchFileSnapshot(golden('site-hit.mmd'));
    await expect(mermaid(QUESTIONS['some-lost'])).toMatchFileSnapshot(golden('some-lost.mmd'));
  });

  it('stays small where there are 3,000 ways, and says what it leaves out', () => {
    const result = explained(manyWays, 'site/work', { fail: ['root'] });
    expect(mermaid(result).split('\n').length).toBeLessThan(60);
    expect(mermaid(result)).toContain('"and 2,992 more"');
    expect(mermaid(result, true)).not.toContain('more"');
  });

  test.prop([fc.string({ unit: 'binary' })])('stays one, whatever is in a name', async (name) => {
    const [first, ...lines] = mermaid(await namedThroughout(name))
      .trimEnd()
      .split('\n');
    expect(first).toBe('flowchart LR');
    expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
  });

  test.prop([topologies(), failures(), fc.nat(20)], { numRuns: 200 })(
    'draws only edges between nodes that it draws',
    (topology, drafts, number) => {
      const result = drawn(topology, drafts, number);
      if (result === null) return;
      const [, ...lines] = mermaid(result).trimEnd().split('\n');
      expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
      const nodes = new Set(lines.flatMap((line) => /^ {2}(n\d+)[^ ]/.exec(line)?.[1] ?? []));
      const ends = lines
        .filter((line) => line.includes('->'))
        .flatMap((line) => [...line.matchAll(/(?<=^ {2}|> |\| )n\d+/g)].map(([end]) => end));
      expect(ends.filter((end) => !nodes.has(end))).toEqual([]);
    },
  );
});

function drawn(
  topology: Topology,
  drafts: Parameters<typeof impositionsIn>[1],
  number: number,
): ExplanationResult | null {
  const things = [...askedThings(topology).values()];
  const asked = things[number % Math.max(1, things.length)];
  if (asked === undefined) return null;
  const impositions = impositionsIn(topology, drafts);
  return explain(topology, { asked, impositions, within: null, workarounds: 'count' });
}

/** Everything that can have a name has it. */
function namedThroughout(name: string): Promise<ExplanationResult> {
  const shown = `${name}.`;
  const statement = { name: shown, reference: shown, source: 'assumed' };
  const topology = {
    utfall: 1,
    name: shown,
    components: {
      root: { name: shown },
      a: { ...statement, dependsOn: [{ anyOf: ['root'], source: 'stated', reference: shown }] },
    },
    capabilities: {
      work: {
        name: shown,
        dependsOn: [{ use: 'ehr' }],
        workaround: { name: shown, lasts: '2h' },
      },
    },
    sites: { site: { name: shown, capabilities: ['work'], uses: { ehr: 'a' } } },
  };
  return topologyFrom(JSON.stringify(topology), 'utfall.json').then((loaded) =>
    explained(loaded, 'site', { fail: ['root'] }),
  );
}
