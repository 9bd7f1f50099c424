import fc from 'fast-check';

import type { PlainLayer, PlainMap, PlainRequirement } from '../reference/reference-layers.js';

/** A requirement in which ids are numbers, to be taken modulo what there is. */
type Draft =
  | { readonly on: number; readonly short: boolean; readonly keys: PlainMap }
  | { readonly form: string; readonly members: readonly Draft[]; readonly keys: PlainMap };

/** How a dependency may bear the loss of its target. */
const BEARINGS: readonly PlainMap[] = [
  {},
  {},
  { mode: 'runtime' },
  { mode: 'login', session: '2h' },
  { mode: 'login' },
  { mode: 'queued', buffer: '3h' },
  { mode: 'cached' },
  { tolerates: '1h' },
  { tolerates: '1h', meanwhile: 'degraded' },
];
const STARTS: PlainMap = { mode: 'startup' };
const EFFECTS: readonly PlainMap[] = [{}, {}, { effect: 'degraded' }, { effect: 'down' }];

const drafts = (bearings: readonly PlainMap[], effects: readonly PlainMap[]) =>
  fc.letrec<{ draft: Draft }>((tie) => ({
    draft: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'draft' },
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            fc.nat(20),
            fc.boolean(),
            fc.constantFrom(...bearings),
            fc.constantFrom(...effects),
          )
          .map(([on, short, bearing, effect]) => ({
            on,
            short,
            keys: bearing === STARTS ? bearing : { ...bearing, ...effect },
          })),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          form: fc.constantFrom('anyOf', 'anyOf', 'allOf', 'atLeast'),
          members: fc.array(tie('draft'), { minLength: 1, maxLength: 3, depthIdentifier: 'draft' }),
          keys: fc.constantFrom(...effects),
        }),
      },
    ),
  })).draft;

function written(draft: Draft, ids: readonly string[]): PlainRequirement {
  if ('on' in draft) {
    const on = ids[draft.on % ids.length] ?? '';
    return draft.short && Object.keys(draft.keys).length === 0 ? on : { on, ...draft.keys };
  }
  const members = draft.members.map((member) => written(member, ids));
  if (draft.form === 'anyOf') return { anyOf: members, failover: '5m', ...draft.keys };
  if (draft.form === 'allOf') return { allOf: members, ...draft.keys };
  return { atLeast: Math.ceil(members.length / 2), of: members, ...draft.keys };
}

const startable = drafts([...BEARINGS, STARTS], EFFECTS);
const unstartable = drafts(BEARINGS, EFFECTS);
/** Substitutes that take all from what they replace. */
const bare = drafts([{}], [{}]);

const needs = (requirement: fc.Arbitrary<Draft>) => fc.array(requirement, { maxLength: 3 });

const overlay = (substitute: fc.Arbitrary<Draft>) =>
  fc.record({
    /** What a component of its own needs. */
    own: fc.option(needs(startable)),
    restated: fc.array(fc.tuple(fc.nat(9), fc.option(needs(startable))), { maxLength: 2 }),
    substitutes: fc.array(fc.tuple(fc.nat(9), substitute), { maxLength: 3 }),
    added: fc.array(fc.tuple(fc.nat(9), fc.nat(20), fc.constantFrom(...EFFECTS)), { maxLength: 2 }),
    binding: fc.option(unstartable),
  });

const IDS = ['a', 'constructor', '\u00e5', '0301', 'toString', 'b'];

/**
 * Layers with all that substitution meets: cycles, nested groups, role bindings, profiles, needs
 * added by tables, modes and effects, components restated above; one substitute or more a layer,
 * of what is below by whatever there is.
 */
export const layers = (
  options: { readonly most?: number; readonly bare?: boolean } = {},
): fc.Arbitrary<readonly PlainLayer[]> =>
  fc
    .record({
      components: fc.tuple(...IDS.map(() => needs(startable))),
      capability: needs(unstartable),
      profile: needs(unstartable),
      site: fc.option(needs(unstartable)),
      bindings: fc.tuple(unstartable, unstartable),
      added: fc.array(fc.tuple(fc.nat(9), fc.nat(20), fc.constantFrom(...EFFECTS)), {
        maxLength: 2,
      }),
      overlays: fc.array(overlay(options.bare === true ? bare : fc.oneof(bare, startable)), {
        minLength: 1,
        maxLength: options.most ?? 3,
      }),
    })
    .map((draft) => {
      const every = (list: readonly Draft[], ids: readonly string[]) =>
        list.map((each) => written(each, ids));
      const ids = [...IDS];
      const rows = (
        list: readonly (readonly [number, number, PlainMap])[],
      ): PlainLayer['added'] => {
        const from = [...ids, 'one', 'two'];
        return list.map(([i, on, keys]) => ({
          from: from[i % from.length] ?? '',
          requirement: { on: ids[on % ids.length] ?? '', ...keys },
        }));
      };
      const base: PlainLayer = {
        topology: {
          utfall: 1,
          components: Object.fromEntries(
            IDS.map((id, i) => [id, { dependsOn: every(draft.components[i] ?? [], IDS) }]),
          ),
          capabilities: {
            read: { dependsOn: [{ use: 'ehr' }, ...every(draft.capability, IDS)] },
          },
          profiles: {
            gp: {
              capabilities: ['read'],
              uses: { ehr: written(draft.bindings[0], IDS) },
              dependsOn: every(draft.profile, IDS),
            },
          },
          sites: {
            one: { profile: 'gp' },
            two: {
              profile: 'gp',
              uses: { ehr: written(draft.bindings[1], IDS) },
              ...(draft.site === null ? {} : { dependsOn: every(draft.site, IDS) }),
            },
          },
        },
        added: rows(draft.added),
      };
      const overlays = draft.overlays.map((over, i): PlainLayer => {
        const below = [...ids];
        const own = `own-${String(i)}`;
        if (over.own !== null) ids.push(own);
        const restated = new Map(
          over.restated.map(([at, list]): [string, PlainMap] => [
            below[at % below.length] ?? '',
            // Without needs of its own, it merges with what is below and changes none of that.
            list === null ? { kind: 'x' } : { dependsOn: every(list, ids) },
          ]),
        );
        if (over.own !== null) restated.set(own, { dependsOn: every(over.own, ids) });
        const substitute = new Map(
          over.substitutes.map(([at, by]) => [below[at % below.length] ?? '', written(by, ids)]),
        );
        const uses = over.binding === null ? {} : { ehr: written(over.binding, ids) };
        return {
          topology: {
            utfall: 1,
            components: Object.fromEntries(restated),
            substitute: Object.fromEntries(substitute),
            sites: { two: { uses } },
          },
          added: rows(over.added),
        };
      });
      return [base, ...overlays];
    });

/** Two layers of components alone, needing one another, several of which are given alternatives. */
export const entangled = (): fc.Arbitrary<readonly PlainLayer[]> => {
  const some = fc.nat(IDS.length - 1).map((i) => IDS[i] ?? '');
  return fc
    .record({
      needs: fc.array(fc.array(some, { maxLength: 2 }), { minLength: 6, maxLength: 6 }),
      alternatives: fc.array(fc.tuple(some, some), { minLength: 2, maxLength: 4 }),
    })
    .map(({ needs: lists, alternatives }) => {
      const components = IDS.map((id, i) => [id, { dependsOn: lists[i] ?? [] }] as const);
      const substitute = alternatives.map(([id, other]) => [id, { anyOf: [id, other] }] as const);
      return [
        { topology: { utfall: 1, components: Object.fromEntries(components) }, added: [] },
        { topology: { utfall: 1, substitute: Object.fromEntries(substitute) }, added: [] },
      ];
    });
};

/** The files of layers, and which are named; lists of plain ids in tables where that is asked for. */
export function filesOf(
  layers: readonly PlainLayer[],
  inTables: boolean,
): { readonly files: Readonly<Record<string, string>>; readonly paths: readonly string[] } {
  const files: Record<string, string> = {};
  const paths = layers.map(({ topology, added }, i) => {
    const path = `/model/${String(i)}.json`;
    const components = Object.entries((topology['components'] ?? {}) as PlainMap);
    const isTabled = ([, stated]: readonly [string, unknown]): boolean =>
      inTables && plainIds(stated) !== null;
    const rows = components
      .filter(isTabled)
      .map(([id, stated]) => `${id},${(plainIds(stated) ?? []).join(' ')}`);
    files[`/model/components-${String(i)}.csv`] = ['id,dependsOn', ...rows].join('\n');
    const more = added.map(({ from, requirement }) =>
      [from, requirement['on'], requirement['effect'] ?? ''].join(','),
    );
    files[`/model/needs-${String(i)}.csv`] = ['from,on,effect', ...more].join('\n');
    files[path] = JSON.stringify({
      ...topology,
      components: Object.fromEntries(components.filter((each) => !isTabled(each))),
      include: [
        { csv: `components-${String(i)}.csv`, as: 'components' },
        { csv: `needs-${String(i)}.csv`, as: 'dependencies' },
      ],
    });
    return path;
  });
  return { files, paths };
}

/** What a component needs, where that is all and can be said in a cell. */
function plainIds(stated: unknown): readonly string[] | null {
  const { dependsOn } = stated as { readonly dependsOn?: readonly unknown[] };
  const ids = (dependsOn ?? []).filter((each) => typeof each === 'string');
  return ids.length > 0 && ids.length === dependsOn?.length ? ids : null;
}
