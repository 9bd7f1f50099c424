import type { ComponentId } from '../model/ids.js';
import type { Requirement } from '../model/requirement.js';
import type { Site, Topology } from '../model/topology.js';

/** Whether any site needs something for itself. */
export function haveOwnNeeds(topology: Topology): boolean {
  for (const { needs } of topology.sites.values()) if (needs.requirements.length > 0) return true;
  return false;
}

/** Whether what a site needs for itself names, or binds a role to, a component that is `touched`. */
export function needsTouched(
  { needs }: Site,
  touched: (component: ComponentId) => boolean,
): boolean {
  const open: Requirement[] = [...needs.requirements];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'group') {
      for (const member of next.members) open.push(member);
      continue;
    }
    const { target } = next;
    if (target.type === 'component' && touched(target.id)) return true;
    const binding = target.type === 'role' ? needs.uses.get(target.id) : undefined;
    if (binding !== undefined) open.push(binding);
  }
  return false;
}
