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
 * where it stands, not where it is inherited, and whatever else is wrong. Components and sites aside, of
 * which there may be very many: they are looked at one by one, when they are read.
 *
 * @param files what the files say of themselves
 */
export function doubtUnreferencedFits(
  stated: StatedTopology | undefined,
  files: readonly StatedProvenance[],
  findings: Findings,
): void {
  for (const file of files) doubtUnreferencedFit(file, findings);
  for (const things of [stated?.capabilities, stated?.profiles]) {
    for (const { value } of things?.values() ?? []) {
      if (value !== undefined) doubtUnreferencedFitsOf(value, findings);
    }
  }
}

/** Looks at one thing, what it needs and what it binds. */
export function doubtUnreferencedFitsOf(thing: Thing, findings: Findings): void {
  if (thing.source !== undefined) doubtUnreferencedFit(statedProvenance(thing), findings);
  const open = [...(thing.dependsOn ?? [])];
  for (const { value: binding } of thing.uses?.values() ?? []) {
    if (binding !== undefined && binding !== null) open.push(binding);
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    doubtUnreferencedFit(next.provenance, findings);
    if (next.type === 'group') for (const member of next.members) open.push(member);
  }
}

/** Looks at what one thing says of itself. */
export function doubtUnreferencedFit({ unreferenced }: StatedProvenance, findings: Findings): void {
  if (unreferenced !== undefined) findings.report('fitted-without-reference', {}, unreferenced);
}
