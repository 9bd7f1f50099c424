import { beforeAll, describe, expect, it } from 'vitest';
import type { Seconds } from '../../src/model/duration.js';
import { componentId } from '../../src/model/ids.js';
import type { Provenance } from '../../src/model/provenance.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Topology } from '../../src/model/topology.js';
import { loadSample } from './sample-topology.js';

type Statement = readonly [what: string, provenance: Provenance];

let topology: Topology;
let warnings: readonly unknown[];
beforeAll(async () => {
  ({ topology, warnings } = await loadSample());
});

function* requirementsOf(owner: string, some: Iterable<Requirement>): Generator<Statement> {
  for (const requirement of some) {
    const what = requirement.type === 'group' ? requirement.form : requirement.target.id;
    yield [`${owner} needs ${what}`, requirement.provenance];
    if (requirement.type === 'group') yield* requirementsOf(owner, requirement.members);
  }
}

function* requirements(): Generator<Statement> {
  const { components, capabilities, sites } = topology;
  for (const { id, requirements: some } of [...components.values(), ...capabilities.values()]) {
    yield* requirementsOf(id, some);
  }
  for (const { id, needs } of sites.values()) {
    yield* requirementsOf(id, [...needs.requirements, ...needs.uses.values()]);
  }
}

function* statements(): Generator<Statement> {
  const { components, capabilities, sites } = topology;
  for (const { id, provenance } of [
    ...components.values(),
    ...capabilities.values(),
    ...sites.values(),
  ]) {
    yield [id, provenance];
  }
  yield* requirements();
}

const clock = (hours: number, minutes: number): Seconds => (hours * 60 + minutes) * 60;

const withSource = (some: Iterable<Statement>, source: Provenance['source']): readonly string[] =>
  [...some].filter(([, provenance]) => provenance.source === source).map(([what]) => what);

describe('where the sample has it from', () => {
  it('each statement says, with a reference', () => {
    for (const [what, { source, reference }] of statements()) {
      expect(source, what).not.toBeNull();
      expect(reference, what).toMatch(/\S/);
    }
  });

  it('what is fitted are times of recovery, and no need', () => {
    const recovering = [...topology.components.values()].filter(
      ({ recovery }) => recovery !== null,
    );
    expect(withSource(statements(), 'fitted')).toEqual(recovering.map(({ id }) => id));
    expect(recovering.length).toBeGreaterThan(0);
  });

  it('they come out by the article’s clock: Webmed’s logins by 13:30, before messages, all by 14:30', () => {
    const back = (component: string, from: Seconds): Seconds => {
      const recovery = topology.components.get(componentId(component))?.recovery;
      return from + (recovery?.to ?? NaN);
    };
    // The fault came at 10:30, and the message service had gone over ten minutes later.
    const logins = back('helseid', clock(10, 45));
    const messages = back('message-service', clock(10, 40));
    expect(logins).toBeLessThanOrEqual(clock(13, 30));
    expect(messages).toBeGreaterThan(clock(13, 30));
    expect(messages).toBeLessThanOrEqual(clock(14, 10));
    expect(back('helsenorge-login', clock(10, 45))).toBeGreaterThan(clock(12, 38));
    expect(back('helsenorge-login', clock(10, 45))).toBeLessThanOrEqual(clock(14, 10));
    expect(back('hosted-record', clock(10, 45))).toBeLessThanOrEqual(clock(14, 30));
  });

  it('what a hosted record has to do with an NHN data centre is documented, HelseID’s place there assumed', () => {
    const needs = new Map(requirements());
    expect(needs.get('hosted-record needs nhn-dc-1-network')?.source).toBe('documented');
    expect(needs.get('helseid needs nhn-dc-1-network')?.source).toBe('assumed');
  });

  it('how many offices have which record system is assumed', () => {
    const offices = [...topology.sites.values()].filter(({ id }) => id.startsWith('gp-'));
    expect(offices.length).toBeGreaterThan(0);
    for (const { id, provenance } of offices) expect(provenance.source, id).toBe('assumed');
  });

  it('all that the sample’s loading has to say is nothing', () => {
    expect(warnings).toEqual([]);
  });
});
