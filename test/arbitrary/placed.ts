import type { Requirement } from '../../src/model/requirement.js';
import type { Topology } from '../../src/model/topology.js';

/** More lines than any random topology has requirements. */
const file = { path: 'placed.yaml', text: '\n'.repeat(5000) };

/** The same topology, in which each requirement, member of a group or not, has a line of its own. */
export function placed(topology: Topology): Topology {
  let line = 0;
  const place = (requirement: Requirement): Requirement => {
    const range = { file, start: line, end: line };
    line += 1;
    return requirement.type === 'dependency'
      ? { ...requirement, range }
      : { ...requirement, range, members: requirement.members.map(place) };
  };
  const made = <T extends { readonly requirements: readonly Requirement[] }>(of: T): T => ({
    ...of,
    requirements: of.requirements.map(place),
  });
  return {
    ...topology,
    components: new Map([...topology.components].map(([id, own]) => [id, made(own)])),
    capabilities: new Map([...topology.capabilities].map(([id, own]) => [id, made(own)])),
    sites: new Map(
      [...topology.sites].map(([id, site]) => {
        const uses = new Map([...site.needs.uses].map(([role, own]) => [role, place(own)]));
        return [id, { ...site, needs: { ...made(site.needs), uses } }];
      }),
    ),
  };
}

/** The line of a requirement that was placed, from 1. */
export const lineOf = ({ range }: Requirement): number => range.start + 1;
