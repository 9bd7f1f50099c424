import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { impact } from '../../src/analysis/impact.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { componentId, siteId } from '../../src/model/ids.js';
import { failures, impositionsIn, topologies } from '../arbitrary/topology.js';
import { topologyFrom } from '../topology-from.js';

const SHARED = `
  utfall: 1
  components: { webmed: {}, infodoc: {}, fibre: {}, server: { perSite: true } }
  capabilities:
    read: { dependsOn: [{ use: ehr }] }
  profiles:
    gp: { capabilities: [read], uses: { ehr: webmed } }
  sites:
    a: { profile: gp, count: 400 }
    b: { profile: gp, people: 6000, region: Troms }
    c: { profile: gp, uses: { ehr: { on: webmed } } }
    d: { profile: gp, uses: { ehr: infodoc } }
    e: { profile: gp, dependsOn: [fibre] }
    f: { profile: gp, uses: { ehr: webmed, unused: infodoc } }
    g: { profile: gp, uses: { ehr: server } }
    h: { profile: gp, uses: { ehr: server } }
`;

describe('sites that need the same share nodes', () => {
  it('whatever they are called, whomever they serve, and however it is written', async () => {
    const { classes } = buildGraph(await topologyFrom(SHARED));
    expect(classes.map(({ sites }) => sites.map(({ id }) => id))).toEqual([
      ['a', 'b', 'c', 'f'],
      ['d'],
      ['e'],
      ['g', 'h'],
    ]);
  });

  it('a site to which something happens alone stands apart, with its own components', async () => {
    const { classes, graph } = buildGraph(await topologyFrom(SHARED), new Set([siteId('g')]));
    expect(classes.map(({ sites }) => sites.map(({ id }) => id))).toContainEqual(['g']);
    expect(graph.hasEdge('g/use:ehr', 'server@g')).toBe(true);
    expect(graph.hasEdge('h/use:ehr', 'server')).toBe(true);
  });

  it('what a site needs for itself tells it apart only where the failure touches it', async () => {
    const topology = await topologyFrom(`
      utfall: 1
      components: { ehr: {}, spare: {}, backbone: {}, f1: { dependsOn: [backbone] }, f2: {} }
      capabilities: { read: { dependsOn: [{ anyOf: [ehr, spare] }] } }
      sites:
        a: { capabilities: [read] }
        b: { capabilities: [read], dependsOn: [f1] }
        c: { capabilities: [read], dependsOn: [f2] }
    `);
    const classesHit = (failed: string) =>
      impact(topology, {
        impositions: [{ component: componentId(failed), site: null, state: 'down' }],
        within: null,
        workarounds: 'count',
      }).siteClasses.map(({ sites }) => sites.map(({ id }) => id));
    // All are at risk by the spare one, and none by what its fibre needs.
    expect(classesHit('ehr')).toEqual([['a', 'b', 'c']]);
    expect(classesHit('backbone')).toEqual([['b']]);
  });

  test.prop([topologies(), failures()], { numRuns: 300 })(
    'and it changes no site’s fate',
    (topology, drafts) => {
      const question = {
        impositions: impositionsIn(topology, drafts),
        within: null,
        workarounds: 'count',
      } as const;
      const together = impact(topology, question);
      const one = [...topology.sites.values()].map((site) =>
        impact({ ...topology, sites: new Map([[site.id, site]]) }, question),
      );
      const states = (of: typeof together) =>
        of.siteClasses.flatMap(({ state, sites }) => sites.map(({ id }) => [id, state] as const));
      expect(new Map(states(together))).toEqual(new Map(one.flatMap(states)));
    },
  );
});
