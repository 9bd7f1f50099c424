import { startOf } from '../../model/locate.js';
import type { UnusedComponentRule } from '../../model/policy.js';
import { componentsOf } from '../components.js';
import type { Found, RuleEntry } from '../rule-entry.js';

/** Components that no capability at any site needs, be it through others. */
export const unusedComponent: RuleEntry<UnusedComponentRule> = {
  page: {
    summary: 'A component that nothing at any site needs, directly or through others.',
    why: "Either it is left over, and makes the topology say more than there is; or a dependency on it was forgotten, and its failure looks harmless when it isn't.",
    fix: [
      'Add the dependency that is missing, at whatever needs it.',
      'Take the component out, if nothing does.',
      "Name it in `except`, if it is there for a reason that the topology doesn't tell.",
    ],
    example: `components:
  records: {}
  archive: {}          # nothing needs it
capabilities:
  read-record: { dependsOn: [records] }
sites:
  clinic: { capabilities: [read-record] }
`,
  },
  *find(_rule, { subject, selected }) {
    const structure = subject.structure('ignore');
    for (const { component, node } of componentsOf(structure)) {
      const { id, name, kind, range } = component;
      if (structure.isNeeded(node) || selected.except.has(id)) continue;
      yield {
        finding: id,
        about: null,
        place: startOf(range),
        paths: [],
        detail: { type: 'unused-component', title: name, kind },
        evidence: () => [],
      } satisfies Found;
    }
  },
};
