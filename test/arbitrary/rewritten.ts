import type { Requirement } from '../../src/model/requirement.js';
import type { Topology } from '../../src/model/topology.js';

/** The same topology with each of its requirements changed, members before their groups. */
export function rewritten(
  topology: Topology,
  change: (requirement: Requirement) => Requirement,
): Topology {
  const all = <T extends { readonly requirements: readonly Requirement[] }>(of: T): T => ({
    ...of,
    requirements: of.requirements.map((own) => rewrittenRequirement(own, change)),
  });
  return {
    ...topology,
    components: new Map([...topology.components].map(([id, own]) => [id, all(own)])),
    capabilities: new Map([...topology.capabilities].map(([id, own]) => [id, all(own)])),
    sites: new Map(
      [...topology.sites].map(([id, site]) => {
        const uses = [...site.needs.uses].map(
          ([role, binding]) => [role, rewrittenRequirement(binding, change)] as const,
        );
        return [id, { ...site, needs: { ...all(site.needs), uses: new Map(uses) } }];
      }),
    ),
  };
}

export const rewrittenRequirement = (
  requirement: Requirement,
  change: (requirement: Requirement) => Requirement,
): Requirement =>
  change(
    requirement.type === 'dependency'
      ? requirement
      : {
          ...requirement,
          members: requirement.members.map((member) => rewrittenRequirement(member, change)),
        },
  );

/** The same needs, all of them at runtime and in full, and each group in need of all its members. */
export const unforgiving = (topology: Topology): Topology =>
  rewritten(topology, (requirement) =>
    requirement.type === 'dependency'
      ? { ...requirement, effect: 'down', mode: { type: 'runtime' } }
      : { ...requirement, effect: 'down', form: 'allOf', needed: requirement.members.length },
  );
