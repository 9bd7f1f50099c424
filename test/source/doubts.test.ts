import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { createDiskReader } from '../../src/cli/disk-reader.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { placeOf } from '../../src/model/locate.js';
import { loadTopology } from '../../src/source/load-topology.js';
import { memoryReader } from './memory-reader.js';
import { doubtCounts, type PlainTopology } from './plain-doubts.js';

const CONFORMANCE = new URL('../conformance/', import.meta.url);
const ROOT = new URL('../../', import.meta.url);

async function warningsOf(text: string): Promise<readonly Diagnostic[]> {
  const loaded = await loadTopology(
    ['/model/u.yaml'],
    memoryReader({ '/model/u.yaml': `utfall: 1\n${text}` }),
  );
  return loaded.ok ? loaded.warnings : loaded.diagnostics;
}

/** What is told, and where, as `code file:line:column`. */
const told = async (text: string): Promise<readonly string[]> =>
  (await warningsOf(text)).map(
    ({ code, range }) => `${code} ${range === null ? 'nowhere' : placeOf(range)}`,
  );

describe('what is sound raises no doubts: ', () => {
  it('the bundled sample', async () => {
    const loaded = await loadTopology(['topology/utfall.yaml'], createDiskReader(ROOT.pathname));
    expect(loaded.ok && loaded.warnings).toEqual([]);
  });

  it.each([
    ['a component that nothing needs, where there are no sites', 'components: { a: {} }'],
    [
      'components that only roles, sites and profiles need',
      'components: { a: {}, b: {}, c: {}, d: {} }\ncapabilities: { r: { dependsOn: [{ use: x }] } }\nprofiles: { p: { dependsOn: [a], capabilities: [r], uses: { x: { anyOf: [b, c] } } } }\nsites: { s: { profile: p, dependsOn: [d] } }',
    ],
    [
      'components that need each other',
      'components: { a: { dependsOn: [b] }, b: { dependsOn: [a] } }\ncapabilities: { r: {} }\nsites: { s: { capabilities: [r] } }',
    ],
    [
      'members that differ in how they are needed',
      'components: { a: { dependsOn: [{ anyOf: [a, { on: a, mode: cached }, { on: a, effect: degraded }] }] } }',
    ],
    ['a group of one', 'components: { a: { dependsOn: [{ anyOf: [a] }] } }'],
    [
      'groups that differ inside',
      'components: { a: { dependsOn: [{ anyOf: [{ allOf: [a, b] }, { allOf: [b, a] }] }] }, b: {} }',
    ],
    [
      'a role that only a site uses',
      'components: { a: {} }\ncapabilities: { r: {} }\nsites: { s: { capabilities: [r], uses: { x: a }, dependsOn: [{ use: x }] } }',
    ],
    [
      'a role that is only taken away',
      'components: { a: {} }\ncapabilities: { r: { dependsOn: [{ use: x }] }, q: {} }\nprofiles: { p: { capabilities: [r], uses: { x: a } } }\nsites: { s: { profile: p, capabilities: [q], uses: { x: null } } }',
    ],
    [
      'failover where nothing tolerates',
      'components: { a: { dependsOn: [{ anyOf: [a, { on: b, mode: runtime }, { on: b, tolerates: 0s }], failover: 5m }] }, b: {} }',
    ],
    [
      'what tolerates where nothing fails over',
      'components: { a: { dependsOn: [{ anyOf: [a, { on: b, mode: login }] }] }, b: {} }',
    ],
    [
      'what is fitted, with a reference',
      'source: fitted\nreference: replay\ncomponents: { a: {}, b: { dependsOn: [{ on: a, source: fitted, reference: replay }] } }',
    ],
  ])('%s', async (_, text) => {
    expect(await told(text)).toEqual([]);
  });
});

describe('a doubt', () => {
  it('about a role is told once, where a profile first binds it, used or not', async () => {
    const text =
      'components: { a: {} }\ncapabilities: { r: {} }\nprofiles:\n  p: { uses: { x: a } }\n  q: { uses: { x: a } }\nsites:\n  s: { capabilities: [r], uses: { x: a, y: a } }\n  t: { capabilities: [r], uses: { y: a } }\n';
    expect(await told(text)).toEqual(['unused-role u.yaml:5:16', 'unused-role u.yaml:8:41']);
  });

  it('about what is fitted is told where it stands, not where it is inherited', async () => {
    const text =
      'source: fitted\ncomponents:\n  a: { source: fitted, dependsOn: [b, { anyOf: [b, a], source: fitted }] }\n  b: {}\n';
    expect(await told(text)).toEqual([
      'fitted-without-reference u.yaml:2:9',
      'fitted-without-reference u.yaml:4:16',
      'fitted-without-reference u.yaml:4:64',
    ]);
  });

  it('about what is fitted is told beside errors, and others are not', async () => {
    const text =
      'components:\n  a: { source: fitted, dependsOn: [{ anyOf: [b, b] }, c] }\n  b: {}\n';
    expect(await told(text)).toEqual([
      'fitted-without-reference u.yaml:3:16',
      'unknown-id u.yaml:3:55',
    ]);
  });

  it('about a value that an alias repeats is told once', async () => {
    const text =
      'components:\n  a: { dependsOn: &x [{ anyOf: [b, b] }] }\n  b: { dependsOn: *x }\n';
    expect(await told(text)).toEqual(['group-of-the-same u.yaml:3:23']);
  });
});

describe('in the conformance cases', () => {
  const cases = readdirSync(CONFORMANCE).filter((name) => name.endsWith('.yaml'));

  it.each(cases)('%s has as many doubts as one finds in the plain YAML', async (name) => {
    const text = readFileSync(new URL(name, CONFORMANCE), 'utf8');
    const loaded = await loadTopology(['/model/u.yaml'], memoryReader({ '/model/u.yaml': text }));
    const counts: Record<string, number> = {};
    for (const { code } of loaded.ok ? loaded.warnings : loaded.diagnostics) {
      counts[code] = (counts[code] ?? 0) + 1;
    }
    expect(counts).toEqual(doubtCounts(parse(text) as PlainTopology));
  });
});
