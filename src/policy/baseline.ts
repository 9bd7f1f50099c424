import type { KnownFinding } from '../model/known-finding.js';
import type { Topology } from '../model/topology.js';
import type { CheckResult, Finding } from './check-result.js';
import { Renamings } from './renamings.js';

/**
 * A baseline with what was found added to it. Waived findings are borne with anyhow, and the policy
 * itself is put right: those aren't added.
 */
export function updatedBaseline(
  known: readonly KnownFinding[],
  { findings }: CheckResult,
  topology: Topology,
): readonly KnownFinding[] {
  const found = findings.filter(isOfTopology).filter(({ waiver }) => waiver === null);
  return once([...known, ...found], topology);
}

/** A baseline without what is no longer found. */
export const prunedBaseline = (
  known: readonly KnownFinding[],
  { stale }: CheckResult,
  topology: Topology,
): readonly KnownFinding[] =>
  once(
    known.filter((each) => !stale.includes(each)),
    topology,
  );

const isOfTopology = ({ rule }: Finding): boolean => rule !== 'vacuous-rule' && rule !== 'waiver';

/** Each finding once, by what things are called now. */
function once(findings: readonly KnownFinding[], topology: Topology): readonly KnownFinding[] {
  const renamings = new Renamings(topology);
  const byKey = new Map<string, KnownFinding>();
  for (const { rule, name, finding, about } of findings) {
    const now = about === null ? null : renamings.now(about);
    const known = { rule, name, finding: renamings.now(finding), about: now };
    byKey.set(renamings.key(known), known);
  }
  return [...byKey.values()];
}
