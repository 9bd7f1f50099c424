import type { ComponentId } from '../../model/ids.js';
import { meaningOf } from '../../model/requirement-key.js';
import type { Dependency, Requirement } from '../../model/requirement.js';
import type { ToldRequirement } from '../difference-result.js';

/** As deep as groups nest, which the source stage bounds. */
export function toldRequirement(requirement: Requirement): ToldRequirement {
  switch (requirement.type) {
    case 'dependency': {
      const { type, target, mode, effect } = requirement;
      return { type, target, mode, effect };
    }
    case 'group': {
      const { type, form, needed, failover, effect, members } = requirement;
      return { type, form, needed, failover, effect, members: members.map(toldRequirement) };
    }
  }
}

/** What components are called, to be known again. */
export type Rename = (id: ComponentId) => ComponentId;

/**
 * A text that two requirements share exactly when they mean the same, whatever their components
 * are called: the order of members counts only where it is one of preference.
 */
export const comparedKey = (requirement: Requirement, rename: Rename): string =>
  JSON.stringify(compared(requirement, rename));

/** As deep as groups nest. */
function compared(requirement: Requirement, rename: Rename): readonly unknown[] {
  if (requirement.type === 'dependency') return meaningOf(renamed(requirement, rename), () => null);
  const keys = requirement.members.map((member) => comparedKey(member, rename));
  const members = requirement.form === 'anyOf' ? keys : keys.sort();
  return [...meaningOf({ ...requirement, members: [] }, () => null), members];
}

function renamed(dependency: Dependency, rename: Rename): Dependency {
  const { target } = dependency;
  if (target.type !== 'component') return dependency;
  return { ...dependency, target: { type: 'component', id: rename(target.id) } };
}

/** What a dependency is on, as one text. */
export function targetKey({ target }: Dependency, rename: Rename): string {
  const id = target.type === 'component' ? rename(target.id) : target.id;
  return `${target.type} ${id}`;
}
