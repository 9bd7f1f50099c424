import type { Requirement } from './requirement.js';

/**
 * A text that two requirements share exactly when they mean the same and are written alike:
 * where they stand and what vouches for them left aside.
 */
export function requirementKey(requirement: Requirement): string {
  return JSON.stringify(plain(requirement));
}

/** As deep as groups nest, which the source stage bounds. */
const plain = (requirement: Requirement): readonly unknown[] => meaningOf(requirement, plain);

/** What a requirement means, as data, in which each member of a group is what `ofMember` gives for it. */
export function meaningOf(
  requirement: Requirement,
  ofMember: (member: Requirement) => unknown,
): readonly unknown[] {
  const { effect } = requirement;
  switch (requirement.type) {
    case 'dependency': {
      const { target, mode } = requirement;
      const bearing = 'tolerates' in mode ? [mode.type, mode.tolerates, mode.meanwhile] : mode.type;
      return [target.type, target.id, bearing, effect];
    }
    case 'group': {
      const { form, needed, failover, members } = requirement;
      return [form, needed, failover, effect, members.map(ofMember)];
    }
  }
}
