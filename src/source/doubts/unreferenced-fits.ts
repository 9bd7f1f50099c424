import type { Findings } from '../../diagnostics/findings.js';
import type { StatedTopology } from '../resolve/resolving.js';
import { statedProvenance } from '../shape/stated-provenance.js';
import type { StatedProvenance, StatedRequirement } from '../shape/stated-requirement.js';

type Values = Parameters<typeof statedProvenance>[0];

/** What has provenance, and requirements that have their own. */
interface Thing extends Values {
  readonly dependsOn: readonly StatedRequirement[] | undefined;
  readonly uses?: ReadonlyMap<string, Item<StatedRequirement>> | undefined;
}

interface Item<Value> {
  readonly value: Value | null | undefined;
}

/**
 * `source: fitted` without a reference: nobody can tell what the value was fitted to. Each is told
 * where it stands, not where it is inherited, and whatever else is wrong.
 *
 * @param files what the files say of themselves
 */
export function doubtUnreferencedFits(
  stated: StatedTopology | undefined,
  files: readonly StatedProvenance[],
  findings: Findings,
): void {
  const look = ({ unreferenced }: StatedProvenance): void => {
    if (unreferenced !== undefined) findings.report('fitted-without-reference', {}, unreferenced);
  };
  const lookAtAll = (requirements: readonly StatedRequirement[]): void => {
    const open = [...requirements];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      look(next.provenance);
      if (next.type === 'group') for (const member of next.members) open.push(member);
    }
  };
  const lookIn = (things: Iterable<Item<Thing>>): void => {
    for (const { value } of things) {
      if (value === undefined || value === null) continue;
      if (value.source !== undefined) look(statedProvenance(value));
      if (value.dependsOn !== undefined) lookAtAll(value.dependsOn);
      for (const { value: binding } of value.uses?.values() ?? []) {
        if (binding !== undefined && binding !== null) lookAtAll([binding]);
      }
    }
  };
  files.forEach(look);
  lookIn(stated?.components?.values() ?? []);
  lookIn(stated?.capabilities?.values() ?? []);
  lookIn(stated?.profiles?.values() ?? []);
  lookIn(stated?.sites?.values() ?? []);
}
