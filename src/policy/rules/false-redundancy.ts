import { FalseRedundancies } from '../../analysis/spof/false-redundancies.js';
import type { FalseRedundancyRule } from '../../model/policy.js';
import { componentsOf } from '../components.js';
import { lossTrial } from '../loss-trial.js';
import type { Found, RuleEntry } from '../rule-entry.js';

/** Groups that should bear the loss of a member, and don't: see semantics, section 4. */
export const falseRedundancy: RuleEntry<FalseRedundancyRule> = {
  page: {
    summary: 'A group that should bear the loss of a member, and that one component alone defeats.',
    why: 'It looks safe in every drawing, and is not: its members rest on the same thing. Money is spent on the spare, people count on it, and the day it is needed it is gone as well.',
    fix: [
      'Follow the ways from the members to what they share, and let one of them rest on something else.',
      "If the members can't be parted, name what they share as the dependency, so that nobody counts on a spare.",
      'Where what they share may be taken as perfect, name it in `except`.',
    ],
    example: `components:
  network: {}
  primary: { dependsOn: [network] }
  spare: { dependsOn: [network] }
capabilities:
  work: { dependsOn: [{ anyOf: [primary, spare] }] }   # the network takes it
sites:
  office: { capabilities: [work] }
`,
  },
  find({ level }, { subject, selected, watch }) {
    const everything = { capabilities: null, sites: null };
    const threshold = { level, within: null, workarounds: 'ignore' } as const;
    const { structure, trial } = lossTrial(subject, everything, threshold);
    const redundancies = new FalseRedundancies(structure, trial, level, []);
    for (const { component, node } of componentsOf(structure)) {
      if (selected.except.has(component.id) || !structure.isThere(node)) continue;
      trial.run(node);
      redundancies.look(node);
      watch();
    }
    return redundancies.allFound().map((found): Found => {
      const { told: redundancy, failed } = found;
      return {
        finding: redundancy.group,
        about: redundancy.defeatedBy,
        place: redundancy.at,
        paths: redundancy.witness.map(({ path }) => path),
        detail: { type: 'false-redundancy', level, redundancy },
        evidence: () => {
          trial.run(failed);
          return redundancies.needsBehind(found);
        },
      };
    });
  },
};
