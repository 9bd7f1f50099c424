import fc from 'fast-check';
import type { Imposition } from '../../src/analysis/imposition.js';
import { capabilityId, componentId, roleId, siteId } from '../../src/model/ids.js';
import type { CapabilityId, ComponentId, RoleId } from '../../src/model/ids.js';
import type { Mode, Requirement, Target } from '../../src/model/requirement.js';
import type { Level } from '../../src/model/state.js';
import type {
  Capability,
  Component,
  Site,
  SiteNeeds,
  Topology,
  Workaround,
} from '../../src/model/topology.js';

/**
 * Small topologies with everything that bears on a failure: cycles, nested groups, every mode and
 * effect, roles, capabilities on capabilities, own components, workarounds, sites that share needs
 * and sites that don't.
 */
export const topologies = (): fc.Arbitrary<Topology> =>
  fc
    .record({
      components: fc.array(componentDraft(), { minLength: 1, maxLength: 7 }),
      capabilities: fc.array(capabilityDraft(), { minLength: 1, maxLength: 3 }),
      sites: fc.array(siteDraft(), { maxLength: 4 }),
    })
    .map(assemble);

/**
 * A failure of a topology: states imposed on some of its components, by number; on one site's own
 * where a component is `perSite` and a site is named.
 */
export const failures = (): fc.Arbitrary<readonly FailureDraft[]> =>
  fc.array(
    fc.record({
      component: fc.nat(6),
      site: fc.option(fc.nat(3)),
      state: fc.constantFrom<Level>('down', 'down', 'degraded'),
    }),
    { minLength: 1, maxLength: 3 },
  );

export interface FailureDraft {
  readonly component: number;
  readonly site: number | null;
  readonly state: Level;
}

export function impositionsIn(topology: Topology, drafts: readonly FailureDraft[]): Imposition[] {
  const components = [...topology.components.values()];
  const sites = [...topology.sites.keys()];
  return drafts.flatMap(({ component: number, site, state }): Imposition[] => {
    const component = components[number % components.length];
    if (component === undefined) return [];
    const own = component.perSite && site !== null ? sites[site % Math.max(1, sites.length)] : null;
    return [{ component: component.id, site: own ?? null, state }];
  });
}

const provenance = { source: null, reference: null };
const file = { path: 'random.yaml', text: '' };
const range = { file, start: 0, end: 0 };

/** A requirement in which targets are numbers, to be taken modulo what there is. */
type Draft =
  | {
      readonly type: 'dependency';
      readonly target: number;
      readonly sort: number;
      readonly mode: Mode;
      readonly effect: Level;
    }
  | {
      readonly type: 'group';
      readonly needed: number;
      readonly members: readonly Draft[];
      readonly effect: Level;
      readonly failover: number | null;
    };

const effects = fc.constantFrom<Level>('down', 'down', 'down', 'degraded');

const modes: fc.Arbitrary<Mode> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Mode>({ type: 'runtime' }) },
  { weight: 1, arbitrary: fc.constant<Mode>({ type: 'startup' }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('login', 'queued', 'cached', 'tolerant'),
      tolerates: fc.integer({ min: 0, max: 5 }).map((hours) => hours * 3600),
      meanwhile: fc.constantFrom('up', 'degraded'),
    }),
  },
);

const requirementDrafts = fc.letrec<{ requirement: Draft }>((tie) => ({
  requirement: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'requirement' },
    fc.record({
      type: fc.constant('dependency'),
      target: fc.nat(20),
      sort: fc.nat(5),
      mode: modes,
      effect: effects,
    }),
    fc.record({
      type: fc.constant('group'),
      needed: fc.nat(3),
      members: fc.array(tie('requirement'), {
        minLength: 1,
        maxLength: 4,
        depthIdentifier: 'requirement',
      }),
      effect: effects,
      failover: fc.constantFrom(null, 600),
    }),
  ),
})).requirement;

const componentDraft = () =>
  fc.record({
    perSite: fc.constantFrom(false, false, false, true),
    requirements: fc.array(requirementDrafts, { maxLength: 2 }),
  });

const capabilityDraft = () =>
  fc.record({
    requirements: fc.array(requirementDrafts, { minLength: 1, maxLength: 3 }),
    workaround: fc.constantFrom<Workaround | null>(
      null,
      { name: 'paper', lasts: null },
      { name: 'phone', lasts: 7200 },
    ),
  });

const siteDraft = () =>
  fc.record({
    alike: fc.boolean(),
    bindings: fc.tuple(requirementDrafts, requirementDrafts),
    requirements: fc.array(requirementDrafts, { maxLength: 1 }),
    people: fc.option(fc.nat(5000)),
    count: fc.integer({ min: 1, max: 3 }),
    kind: fc.constantFrom('clinic', 'hospital'),
  });

interface Drafts {
  readonly components: readonly { perSite: boolean; requirements: readonly Draft[] }[];
  readonly capabilities: readonly {
    requirements: readonly Draft[];
    workaround: Workaround | null;
  }[];
  readonly sites: readonly {
    alike: boolean;
    bindings: readonly [Draft, Draft];
    requirements: readonly Draft[];
    people: number | null;
    count: number;
    kind: string;
  }[];
}

const ROLES: readonly RoleId[] = [roleId('ehr'), roleId('login')];

function assemble(drafts: Drafts): Topology {
  const componentIds = drafts.components.map((_, i) => componentId(`c${String(i)}`));
  const shared = componentIds.filter((_, i) => drafts.components[i]?.perSite === false);
  const capabilityIds = drafts.capabilities.map((_, i) => capabilityId(`k${String(i)}`));

  /** What may be needed from where: see semantics, "Requirements". */
  const from = (components: readonly ComponentId[], roles: boolean, capabilities: boolean) => ({
    components,
    roles: roles ? ROLES : [],
    capabilities: capabilities ? capabilityIds : [],
  });
  const component = from(shared, false, false);
  const own = from(componentIds, false, false);
  const site = from(componentIds, true, false);
  const capability = from(componentIds, true, true);

  const components = drafts.components.map(({ perSite, requirements }, i): Component => {
    const id = componentIds[i] ?? componentId('');
    return {
      id,
      name: id,
      kind: null,
      owner: null,
      labels: new Map(),
      formerly: [],
      availability: null,
      recovery: null,
      perSite,
      requirements: requirements.flatMap((draft) =>
        complete(draft, perSite ? own : component, true),
      ),
      provenance,
      range,
    };
  });
  const capabilities = drafts.capabilities.map(({ requirements, workaround }, i): Capability => {
    const id = capabilityIds[i] ?? capabilityId('');
    return {
      id,
      name: id,
      criticality: 'medium',
      target: null,
      requirements: requirements.flatMap((draft) => complete(draft, capability, false)),
      workaround,
      provenance,
      range,
    };
  });
  const first = drafts.sites[0];
  const sites = drafts.sites.map((draft, i): Site => {
    const { bindings, requirements } = draft.alike && first !== undefined ? first : draft;
    const id = siteId(`s${String(i)}`);
    const needs: SiteNeeds = {
      capabilities: capabilityIds,
      uses: new Map(
        ROLES.flatMap((role, r) => {
          const [binding] = complete(bindings[r] ?? bindings[0], own, false);
          return binding === undefined ? [] : [[role, binding] as const];
        }),
      ),
      requirements: requirements.flatMap((r) => complete(r, site, false)),
    };
    const { people, count, kind } = draft;
    return {
      id,
      name: id,
      kind,
      region: null,
      labels: new Map(),
      people,
      count,
      needs,
      provenance,
      range,
    };
  });
  return {
    name: 'random',
    components: new Map(components.map((c) => [c.id, c])),
    capabilities: new Map(capabilities.map((c) => [c.id, c])),
    // A role that has nothing to be bound to (there are only own components) leaves no site.
    sites: new Map(
      sites.filter(({ needs }) => needs.uses.size === ROLES.length).map((s) => [s.id, s]),
    ),
    formerly: new Map(),
    commonCause: [],
  };
}

interface From {
  readonly components: readonly ComponentId[];
  readonly roles: readonly RoleId[];
  readonly capabilities: readonly CapabilityId[];
}

/** @returns one requirement, or none where there is nothing that could be needed */
function complete(draft: Draft, from: From, startup: boolean): readonly Requirement[] {
  const { effect } = draft;
  if (draft.type === 'group') {
    const members = draft.members.flatMap((member) => complete(member, from, startup));
    if (members.length === 0) return [];
    const needed = 1 + (draft.needed % members.length);
    const form = draft.failover !== null || needed === 1 ? 'anyOf' : 'atLeast';
    return [
      {
        type: 'group',
        form,
        needed: form === 'anyOf' ? 1 : needed,
        members,
        failover: form === 'anyOf' ? draft.failover : null,
        effect,
        provenance,
        // Each stands in a place of its own, as by its place it is known.
        range: { ...range },
      },
    ];
  }
  const targets: Target[] = [
    ...from.components.map((id): Target => ({ type: 'component', id })),
    ...(draft.sort < 2 ? from.roles.map((id): Target => ({ type: 'role', id })) : []),
    ...(draft.sort < 1 ? from.capabilities.map((id): Target => ({ type: 'capability', id })) : []),
  ];
  const target = targets[draft.target % Math.max(1, targets.length)];
  if (target === undefined) return [];
  const mode: Mode = draft.mode.type === 'startup' && !startup ? { type: 'runtime' } : draft.mode;
  return [{ type: 'dependency', target, mode, effect, provenance, range: { ...range } }];
}
