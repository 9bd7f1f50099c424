import { isNull, type Node } from '../../document/node.js';
import { MEMBER_KEYS } from '../../shape/requirement-keys.js';

// Requirements as they are written, of which it isn't known here whether they are sound.

/** The component that a dependency is on; null for a group, or another dependency. */
export function componentOf(requirement: Node): string | null {
  const named = requirement.type === 'map' ? requirement.entries.get('on')?.value : requirement;
  if (named?.type !== 'scalar' || isNull(named)) return null;
  return named.text.normalize('NFC');
}

/** The dependencies on components in a requirement: itself, or those in a group. */
export function* dependenciesIn(requirement: Node): Generator<Node> {
  const pending = [requirement];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (componentOf(next) !== null) {
      yield next;
    } else if (next.type === 'map') {
      for (const key of MEMBER_KEYS) {
        const members = next.entries.get(key)?.value;
        if (members?.type !== 'list') continue;
        for (const member of members.items) pending.push(member);
      }
    }
  }
}
