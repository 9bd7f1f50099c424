import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { impact } from '../../src/analysis/impact.js';
import type { SiteClassImpact } from '../../src/analysis/impact-result.js';
import type { Imposition } from '../../src/analysis/imposition.js';
import type { SiteId } from '../../src/model/ids.js';
import type {
  Allowance,
  Rule,
  Severity,
  SinglePointOfFailureRule,
} from '../../src/model/policy.js';
import type { Component, Site, Topology } from '../../src/model/topology.js';
import type { CheckResult, FindingWaiver } from '../../src/policy/check-result.js';
import { verdictOf } from '../../src/policy/verdict.js';
import { ownComponents } from '../../src/selection/own-components.js';
import { topologies } from '../arbitrary/topology.js';
import { day, held } from '../policy/held.js';

const allowances = fc.oneof(
  fc.record({ type: fc.constant('share' as const), value: fc.constantFrom(0, 0.25, 0.5, 0.9) }),
  fc.record({ type: fc.constant('sites' as const), value: fc.nat(4) }),
  fc.record({ type: fc.constant('people' as const), value: fc.constantFrom(0, 100, 2000) }),
);

const losses = fc.record({
  level: fc.constantFrom('down' as const, 'down' as const, 'degraded' as const),
  within: fc.option(fc.integer({ min: 0, max: 8 }).map((hours) => hours * 3600)),
  workarounds: fc.constantFrom('ignore' as const, 'count' as const),
  max: allowances,
});

type Losses = Pick<SinglePointOfFailureRule, 'level' | 'within' | 'workarounds' | 'max'>;

const everywhere = { severity: 'error', range: null, capabilities: null, sites: null } as const;

const ruleOf = (drawn: Losses): SinglePointOfFailureRule => ({
  ...everywhere,
  rule: 'single-point-of-failure',
  name: null,
  except: null,
  ...drawn,
});

const heldAgainstRules = (topology: Topology, rules: readonly Rule[]): CheckResult =>
  held(topology, { file: null, warnBefore: 0, rules, waivers: [] });

/** What impact says of failures: the sites at which a capability comes to the level. */
function takenBy(
  topology: Topology,
  impositions: readonly Imposition[],
  { level, within, workarounds }: Omit<Losses, 'max'>,
): readonly Site[] {
  const { siteClasses } = impact(topology, { impositions, within, workarounds });
  const isTaken = ({ capabilities }: SiteClassImpact): boolean =>
    capabilities.some(({ state }) => state === 'down' || (level === 'degraded' && state !== 'up'));
  const ids = siteClasses.filter(isTaken).flatMap(({ sites }) => sites.map(({ id }) => id));
  return ids.flatMap((id) => topology.sites.get(id) ?? []);
}

function exceeds(sites: readonly Site[], topology: Topology, max: Allowance): boolean {
  const count = (some: Iterable<Site>): number =>
    [...some].reduce((sum, site) => sum + site.count, 0);
  switch (max.type) {
    case 'share':
      return count(sites) > 0 && count(sites) / count(topology.sites.values()) > max.value;
    case 'sites':
      return count(sites) > max.value;
    case 'people': {
      const byKind = new Map<string, number>();
      for (const { kind, people, count: alike } of sites) {
        byKind.set(kind, (byKind.get(kind) ?? 0) + (people ?? 0) * alike);
      }
      return [...byKind.values()].some((people) => people > max.value);
    }
  }
}

/** Each component failed alone; a site's own one takes one of the sites that an entry stands for. */
function failuresOf(
  topology: Topology,
  component: Component,
): readonly { readonly id: string; readonly site: SiteId | null }[] {
  if (!component.perSite) return [{ id: component.id, site: null }];
  return [...topology.sites.values()]
    .filter((site) => ownComponents(topology, site).includes(component))
    .map(({ id }) => ({ id: `${component.id}@${id}`, site: id }));
}

describe('findings of single points of failure', () => {
  test.prop([topologies(), losses], { numRuns: 300 })(
    'are what impact says of each failure alone, at that level, in that time',
    (topology, drawn) => {
      const expected = [...topology.components.values()].flatMap((component) =>
        failuresOf(topology, component).flatMap(({ id, site }) => {
          const imposition = { component: component.id, site, state: 'down' } as const;
          const taken = takenBy(topology, [imposition], drawn);
          const weighed = site === null ? taken : taken.map((each) => ({ ...each, count: 1 }));
          return exceeds(weighed, topology, drawn.max) ? [id] : [];
        }),
      );
      const { findings } = heldAgainstRules(topology, [ruleOf(drawn)]);
      expect(findings.map(({ finding }) => finding).sort()).toEqual(expected.sort());
    },
  );

  test.prop([topologies(), losses], { numRuns: 150 })(
    'have a way from a capability that is lost to what fails, by needs that are stated',
    (topology, drawn) => {
      const { findings } = heldAgainstRules(topology, [ruleOf(drawn)]);
      for (const { finding, paths } of findings) {
        const [path = []] = paths;
        expect(path[0]?.id).toContain('/');
        expect(path.at(-1)?.id).toBe(finding);
        expect(new Set(path.map(({ id }) => id)).size).toBe(path.length);
      }
    },
  );
});

describe('findings of owners', () => {
  test.prop([topologies(), losses, fc.array(fc.constantFrom('a', 'b', null), { minLength: 7 })], {
    numRuns: 200,
  })('are what impact says of all that each runs, failing together', (drawn, loss, owners) => {
    const components = new Map(
      [...drawn.components.values()].map((component, i) => {
        const owner = owners[i] ?? null;
        return [component.id, { ...component, owner }] as const;
      }),
    );
    const topology = { ...drawn, components };
    const expected = ['a', 'b'].filter((owner) => {
      const impositions = [...components.values()]
        .filter((component) => component.owner === owner)
        .map(({ id }) => ({ component: id, site: null, state: 'down' }) as const);
      return exceeds(takenBy(topology, impositions, loss), topology, loss.max);
    });
    const rule = { ...ruleOf(loss), rule: 'owner-concentration' } as const;
    const { findings } = heldAgainstRules(topology, [rule]);
    expect(findings.map(({ finding }) => finding).sort()).toEqual(expected);
  });
});

describe('a component that is unused', () => {
  test.prop([topologies()], { numRuns: 200 })(
    'is one that changes nothing at any site, all of them failing together',
    (topology) => {
      const rule = { ...everywhere, rule: 'unused-component', name: null, except: null } as const;
      const unused = heldAgainstRules(topology, [rule]).findings.map(({ finding }) => finding);
      const impositions = [...topology.components.keys()]
        .filter((id) => unused.includes(id))
        .map((component) => ({ component, site: null, state: 'down' }) as const);
      const anything = { level: 'degraded', within: null, workarounds: 'ignore' } as const;
      expect(takenBy(topology, impositions, anything)).toEqual([]);
    },
  );
});

describe('the verdict', () => {
  const severities = fc.constantFrom<Severity>('error', 'warning', 'note');
  const waiver: FindingWaiver = {
    reason: 'ordered',
    owner: 'me',
    expires: day('2027-01-01'),
    place: { file: 'utfall.policy.yaml', line: 1, column: 1 },
  };
  const findings = fc.array(
    fc.record({ severity: severities, known: fc.boolean(), waiver: fc.constantFrom(null, waiver) }),
  );

  test.prop([findings])('grows stricter from never over error and warning to note', (some) => {
    const verdicts = (['never', 'error', 'warning', 'note'] as const).map((failOn) =>
      verdictOf(some, failOn),
    );
    expect(verdicts[0]).toBe('pass');
    expect(verdicts).toEqual([...verdicts].sort().reverse());
    const isOpen = some.some(({ known, waiver }) => !known && waiver === null);
    expect(verdicts[3]).toBe(isOpen ? 'fail' : 'pass');
  });
});
