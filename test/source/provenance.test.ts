import { describe, expect, it } from 'vitest';

import { capabilityId, componentId, roleId, siteId } from '../../src/model/ids.js';
import type { Provenance } from '../../src/model/provenance.js';
import type { Requirement } from '../../src/model/requirement.js';
import { topologyIn } from './loading.js';
import { memoryReader } from './memory-reader.js';

const load = (files: Readonly<Record<string, string>>, paths: readonly string[]) =>
  topologyIn(memoryReader(files), paths);

async function provenanceOfA(...layers: readonly string[]): Promise<readonly Provenance[]> {
  const files = new Map(
    layers.map((text, index) => [`/${String(index)}.yaml`, `utfall: 1\n${text}`]),
  );
  const { components } = await load(Object.fromEntries(files), [...files.keys()]);
  const a = components.get(componentId('a'));
  return a === undefined
    ? []
    : [a.provenance, ...a.requirements.map(({ provenance }) => provenance)];
}

const from = (source: Provenance['source'], reference: string | null = null): Provenance => ({
  source,
  reference,
});

describe('where a statement comes from', () => {
  it('is unknown where nothing says', async () => {
    expect(await provenanceOfA('components: { a: { dependsOn: [a] } }')).toEqual([
      from(null),
      from(null),
    ]);
  });

  it('is what it says itself, else what the thing says that it stands in, else its file', async () => {
    const told = await provenanceOfA(`source: assumed
reference: a guess
components:
  a: { source: stated, dependsOn: [b, { on: b, source: documented, reference: page 3 }] }
  b: {}`);
    expect(told).toEqual([from('stated'), from('stated'), from('documented', 'page 3')]);
    const [ofFile] = await provenanceOfA(
      'source: assumed\nreference: a guess\ncomponents: { a: {} }',
    );
    expect(ofFile).toEqual(from('assumed', 'a guess'));
  });

  it('passes from a group to its members', async () => {
    const { components } = await load(
      {
        '/u.yaml':
          'utfall: 1\ncomponents: { a: { source: stated, dependsOn: [{ anyOf: [a, { on: a, source: fitted }], source: assumed }] } }',
      },
      ['/u.yaml'],
    );
    const [group] = components.get(componentId('a'))?.requirements ?? [];
    expect(membersOf(group).map(({ provenance }) => provenance.source)).toEqual([
      'assumed',
      'fitted',
    ]);
  });

  it('keeps the source around it where only a reference is given', async () => {
    const [told] = await provenanceOfA('source: stated\ncomponents: { a: { reference: page 3 } }');
    expect(told).toEqual(from('stated', 'page 3'));
  });

  it('is that of the file in which it stands, not of the one that includes that', async () => {
    const { components } = await load(
      {
        '/u.yaml': 'utfall: 1\nsource: stated\ninclude: [i.yaml]\ncomponents: { a: {} }',
        '/i.yaml': 'source: assumed\ncomponents: { b: {} }',
      },
      ['/u.yaml'],
    );
    const sources = [...components.values()].map(({ provenance }) => provenance.source);
    expect(sources).toEqual(['stated', 'assumed']);
  });

  it('of a requirement in a layer is what that layer says, not what lies below', async () => {
    expect(
      await provenanceOfA(
        'components: { a: { source: stated } }',
        'source: assumed\ncomponents: { a: { dependsOn: [a] } }',
      ),
    ).toEqual([from('stated'), from('assumed')]);
  });

  it('… and what the merged thing says where the layer says nothing', async () => {
    expect(
      await provenanceOfA(
        'components: { a: { source: stated, reference: page 3 } }',
        'components: { a: { dependsOn: [a] } }',
      ),
    ).toEqual([from('stated', 'page 3'), from('stated', 'page 3')]);
  });

  it('takes the reference of the source that it replaces away with it', async () => {
    const [told] = await provenanceOfA(
      'components: { a: { source: stated, reference: page 3 } }',
      'components: { a: { source: assumed } }',
    );
    expect(told).toEqual(from('assumed'));
  });

  it('of what stands in a capability, a profile or a site is theirs', async () => {
    const { capabilities, sites } = await load(
      {
        '/u.yaml': `utfall: 1
components: { a: {} }
capabilities: { c: { source: stated, dependsOn: [a] } }
profiles: { p: { source: assumed, capabilities: [c], uses: { r: a } } }
sites: { s: { source: documented, profile: p, dependsOn: [a] } }`,
      },
      ['/u.yaml'],
    );
    const capability = capabilities.get(capabilityId('c'));
    const site = sites.get(siteId('s'));
    expect(capability?.requirements[0]?.provenance.source).toBe('stated');
    expect(site?.provenance.source).toBe('documented');
    expect(site?.needs.requirements[0]?.provenance.source).toBe('documented');
    expect(site?.needs.uses.get(roleId('r'))?.provenance.source).toBe('assumed');
  });
});

const membersOf = (requirement: Requirement | undefined): readonly Requirement[] =>
  requirement?.type === 'group' ? requirement.members : [];
